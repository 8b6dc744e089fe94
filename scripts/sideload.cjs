/**
 * `npm run sideload`: serves the add-in and the service at https://localhost:3000 and opens Excel with the add-in
 * (Windows, Mac). For Excel on the web upload dist/addin/manifest.xml. Ctrl-C ends it.
 */
require('./steps/ensureDependencies.cjs')();
require('./steps/ensureBuilt.cjs')();
const { spawn, spawnSync } = require('node:child_process');
const https = require('node:https');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const tsx = require('tsx/cjs/api');

const root = path.resolve(__dirname, '..');
const folder = path.join(root, 'dist', 'addin');
const manifest = path.join(folder, 'manifest.xml');
const PORT = 3000;

async function sideload() {
  const { answerAddin } = tsx.require('./sideload/answerAddin.ts', __filename);
  // The first time this asks the person to trust a certificate for localhost.
  const certificate = await getHttpsServerOptions();
  const service = await startService();
  const server = https.createServer(certificate, answerAddin(folder, service));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, 'localhost', resolve);
  });
  process.stdout.write(`ready https://localhost:${PORT}/runtime.html\n`);
  const debugging = path.join(root, 'node_modules', 'office-addin-debugging', 'cli.js');
  const excel = spawnSync(process.execPath, [debugging, 'start', manifest, 'desktop', '--no-debug'], {
    stdio: 'inherit',
  });
  if (excel.status !== 0) {
    process.stdout.write(
      `Excel was not started here. In Excel on the web: Add-ins > More > My add-ins > Upload ${manifest}\n`,
    );
  }
}

/** Starts the service on a free port of its own; answers its address. It ends with this process. */
function startService() {
  const child = spawn(
    process.execPath,
    [path.join(root, 'bin', 'eslabon.cjs'), 'serve', '--demo', '--no-open', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  process.on('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = /^ready (\S+)/.exec(line);
      if (ready) resolve(ready[1]);
    });
  });
}

sideload().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
