import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { httpSharedList } from '../../src/client/httpSharedList';
import { httpTransport } from '../../src/client/http/httpTransport';
import type { SharedList } from '../../src/list/SharedList';
import { eslabon, start, temporaryFolder, type Started } from './support/eslabon';

const NAMES = ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)'];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Each of these starts a process, which takes seconds on a busy machine. */
const PATIENCE_MS = 90_000;

describe('the command line', function () {
  this.timeout(PATIENCE_MS);
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const file = (name: string, ...lines: readonly string[]): string => {
    const place = path.join(folder, name);
    writeFileSync(place, lines.join('\n'));
    return place;
  };
  let service: Started;
  let url = '';

  before('start a service', async function () {
    this.timeout(PATIENCE_MS);
    service = start(['serve', '--data', data, '--port', '0']);
    url = (await service.line(/^ready /)).slice('ready '.length);
  });

  after('stop the service', async () => {
    service.process.kill('SIGKILL');
    await service.ended;
  });

  const suppliers = (): SharedList =>
    httpSharedList(httpTransport({ baseUrl: url.replace(/\/$/, ''), authorization: () => 'Local ana' }), 'suppliers');

  it('serves and says so in its last line, with an address that people know', () => {
    assert.match(url, /^http:\/\/localhost:\d+\/$/);
  });

  it('imports through the service that holds the data folder; names that look like formulas stay as they are', async () => {
    const lines = ['razon_social,estado', ...NAMES.map((name) => `${quoted(name)},Querétaro`)];
    const first = await eslabon(['import', file('nombres.csv', ...lines), '--list', 'suppliers', '--data', data]);
    assert.match(first.out, /Filas leídas: 4\nCreadas: 4\nActualizadas: 0\nSin cambio: 0\nRechazadas: 0/);
    assert.equal(first.code, 0);
    const { rows } = await suppliers().read({});
    assert.deepEqual(rows.map(({ fields }) => fields.razon_social).sort(), [...NAMES].sort());
    const words = ['import', path.join(folder, 'nombres.csv'), '--list', 'suppliers', '--service', url, '--json'];
    const again = await eslabon(words);
    assert.match(again.out, /"created": 0,\s+"updated": 0,\s+"unchanged": 4,\s+"refused": 0/);
  });

  it('imports observations, which formulas then show', async () => {
    const place = file(
      'ied.csv',
      'indicator,unit,geo,period,value,source',
      ...[1, 2, 3, 4].map((quarter) => `fdi,million USD,22,2031-Q${quarter},${quarter}.5,Prueba`),
      'fdi,million USD,22,2031-Q4,99,Prueba',
      'nada,,22,2031,1,Prueba',
    );
    const words = ['import', place, '--list', 'observations', '--data', data];
    assert.match((await eslabon(words)).out, /Creadas: 4\n/);
    const shown = await eslabon(['eval', '=CBO.STAT("fdi","QRO",2031)', '--data', data]);
    assert.deepEqual([shown.out, shown.code], ['12\n', 0]);
  });

  it('completes an import that was killed in the middle, without duplicates', async () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => `K${n},Planta ${n},JAL`);
    const place = file('muchas.csv', 'nra,razon_social,estado', ...rows);
    const words = ['import', place, '--list', 'suppliers', '--data', data, '--json'];
    const cut = start(words);
    const list = suppliers();
    await until(async () => ((await list.read({ limit: 1 })).total ?? 0) > NAMES.length, cut);
    cut.process.kill('SIGKILL');
    await cut.ended;
    const ended = await eslabon(words);
    assert.equal(ended.code, 0);
    const total = (await list.read({ limit: 1 })).total;
    assert.equal(total, NAMES.length + 2_000);
    assert.match(ended.out, /"refused": 0/);
    assert.match(ended.out, /"unchanged": [1-9]/);
  });

  it('refuses a user that the service does not know, and names those it does', async () => {
    const place = file('uno.csv', 'razon_social', 'Uno SA');
    const ended = await eslabon(['import', place, '--list', 'suppliers', '--data', data, '--user', 'nadie']);
    assert.equal(ended.code, 1);
    assert.match(ended.err, /no conoce al usuario «nadie».*ana, quetzal/);
  });

  it('refuses a second service on the same data folder with a sentence', async () => {
    const ended = await eslabon(['serve', '--data', data, '--port', '0']);
    assert.equal(ended.code, 1);
    assert.match(ended.err, /Otro Eslabón ya está usando la carpeta de datos/);
    assert.doesNotMatch(ended.err, /\n\s+at /);
  });

  it('loses nothing when it is stopped, and ends; the next import starts a service of its own', async () => {
    service.process.kill('SIGINT');
    const ended = await service.ended;
    assert.equal(ended.code, 0);
    assert.equal(existsSync(path.join(data, 'service.lock')), false);
    const words = ['import', path.join(folder, 'nombres.csv'), '--list', 'suppliers', '--data', data];
    assert.match((await eslabon(words)).out, /Sin cambio: 4\n/);
    assert.equal(existsSync(path.join(data, 'service.lock')), false);
  });

  describe('says in one sentence, with code 1, what is wrong', () => {
    it('with the file', async () => {
      for (const [place, sentence] of [
        [path.join(folder, 'nohay.csv'), /No existe el archivo/],
        [folder, /es una carpeta/],
      ] as const) {
        const ended = await eslabon(['import', place, '--list', 'suppliers', '--data', path.join(folder, 'otra')]);
        assert.deepEqual([ended.code, ended.err.trim().split('\n').length], [1, 1]);
        assert.match(ended.err, sentence);
      }
      assert.equal(existsSync(path.join(folder, 'otra')), false, 'no service was started for it');
    });

    it('with a service that is not there', async () => {
      const place = file('uno.csv', 'razon_social', 'Uno SA');
      const words = ['import', place, '--list', 'suppliers', '--service'];
      assert.match((await eslabon([...words, 'ayer'])).err, /no es la dirección de un servicio/);
    });

    it('with a port that another program uses', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const { port } = other.address() as AddressInfo;
      const ended = await eslabon(['serve', '--port', String(port), '--data', path.join(folder, 'puerto')]);
      other.close();
      assert.equal(ended.code, 1);
      assert.match(ended.err, new RegExp(`Otro programa usa el puerto ${port}`));
      assert.equal(existsSync(path.join(folder, 'puerto')), false);
    });
  });

  it('evaluates content functions without a service, without a data folder and without a network', async () => {
    const nowhere = path.join(folder, 'sin-datos');
    const ended = await eslabon(['eval', '=CBO.RVC({1000,2000},280)', '--json', '--data', nowhere]);
    assert.deepEqual([ended.out, ended.err, ended.code], ['[[0.72,0.86]]\n', '', 0]);
    assert.equal(existsSync(nowhere), false);
  });
});

/** Waits for something; rejects when the program ended and it never came. */
async function until(holds: () => Promise<boolean>, started: Started): Promise<void> {
  const over = started.ended.then(() => true);
  const running = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 5));
  for (;;) {
    const last = await Promise.race([over, running()]);
    if (await holds()) return;
    if (last) throw new Error('The program ended before its time');
  }
}
