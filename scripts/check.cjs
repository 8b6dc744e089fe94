/** `npm run check`: types, lint, format and import bounds; says which of them failed. */
require('./steps/ensureDependencies.cjs')();
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const tool = (file) => path.join(root, 'node_modules', file);
const checks = [
  ['types', tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  ['types without DOM, Node and Office', tool('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'],
  ['lint', tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['format', tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  [
    'import bounds',
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    'test',
    '--config',
    'dependency-cruiser.cjs',
    '--output-type',
    'err',
  ],
];
const failed = checks.filter(([name, ...command]) => {
  process.stdout.write(`${name} …\n`);
  return (
    spawnSync(process.execPath, ['--max-old-space-size=4096', ...command], { cwd: root, stdio: 'inherit' }).status !== 0
  );
});
process.stdout.write(
  failed.length === 0 ? 'check: all good\n' : `check: failed: ${failed.map(([name]) => name).join(', ')}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
