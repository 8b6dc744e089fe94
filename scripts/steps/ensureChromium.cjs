/** Finds a Chromium for the browser tests; installs one where none is found. Answers its path. */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const findChromium = require('./findChromium.cjs');

const root = path.resolve(__dirname, '..', '..');

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;

module.exports = function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  process.stderr.write('Installing Chromium for the browser tests …\n');
  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (debianRoot && run('apt-get', ['update', '-qq'])) {
    run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', 'chromium']);
  }
  if (!findChromium()) run('npx', ['playwright-core', 'install', 'chromium']);
  const installed = findChromium();
  if (!installed) {
    process.stderr.write(
      'No Chromium was found or could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH, then run npm test again.\n',
    );
    process.exit(1);
  }
  return installed;
};
