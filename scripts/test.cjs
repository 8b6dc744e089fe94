/** `npm test`: installs what the tests need, builds, runs every test and closes with the runner's own counts. */
require('./steps/ensureDependencies.cjs')();
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const chromium = require('./steps/ensureChromium.cjs')();
require('./steps/ensureBuilt.cjs')();

const folder = mkdtempSync(path.join(os.tmpdir(), 'eslabon-test-'));
const counts = path.join(folder, 'counts.json');
const mocha = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    '--reporter',
    path.join(__dirname, 'reporter.cjs'),
    ...(process.argv.length > 2 ? process.argv.slice(2) : ['test/**/*.test.ts']),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: chromium, ESLABON_TEST_COUNTS: counts },
  },
);
const report = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : null;
rmSync(folder, { recursive: true, force: true });
if (report === null) {
  process.stdout.write('The test runner ended without a report.\n');
  process.exit(1);
}
const skipped = report.pending > 0 ? `, ${report.pending} skipped` : '';
process.stdout.write(`${report.passes} passed, ${report.failures} failed${skipped}\n`);
process.exit(mocha.status === 0 && report.passes > 0 && report.failures === 0 ? 0 : 1);
