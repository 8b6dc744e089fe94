/** Installs what package-lock.json names, unless node_modules already holds exactly that. Progress goes to standard error. */
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');
/** What npm wrote down when it had installed everything. */
const record = path.join(root, 'node_modules', '.package-lock.json');

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Every package that every platform needs is there in the version that the lock names; extra ones do no harm. */
const isInstalled = () => {
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([place, { version, integrity, optional, devOptional, link }]) =>
      place === '' ||
      optional ||
      devOptional ||
      link ||
      (installed[place]?.version === version && installed[place]?.integrity === integrity),
  );
};

module.exports = function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Eslabón necesita Node 20.19 o posterior; este es ${process.version}.\n`);
    process.stderr.write(`Eslabón needs Node 20.19 or later; this is ${process.version}.\n`);
    process.exit(1);
  }
  if (isInstalled()) return;
  process.stderr.write('Instalando paquetes (npm ci) … / Installing packages (npm ci) …\n');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write(
      'The packages could not be installed: see the lines above, check the network, then run the command again.\n',
    );
    process.exit(1);
  }
};
