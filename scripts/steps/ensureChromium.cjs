/** Finds a Chromium for the browser tests; installs one where none is found. Answers its path. */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const find = () => {
  if (process.env.CHROMIUM_PATH && existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
  const known = places.find((place) => existsSync(place));
  if (known) return known;
  const { chromium } = require('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
};

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;

module.exports = function ensureChromium() {
  const found = find();
  if (found) return found;
  process.stderr.write('Installing Chromium for the browser tests …\n');
  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (debianRoot && run('apt-get', ['update', '-qq'])) {
    run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', 'chromium']);
  }
  if (!find()) run('npx', ['playwright-core', 'install', 'chromium']);
  const installed = find();
  if (!installed) {
    process.stderr.write(
      'No Chromium was found or could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH, then run npm test again.\n',
    );
    process.exit(1);
  }
  return installed;
};
