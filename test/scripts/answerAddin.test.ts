import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerAddin } from '../../scripts/sideload/answerAddin';

async function listen(answer: RequestListener): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Status of a path sent as it is: `fetch` would tidy `..` away. */
function rawStatus(url: string, pathname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { path: pathname }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the address that Excel loads the add-in from', () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'eslabon-addin-'));
  const folder = path.join(parent, 'addin');
  let service: Awaited<ReturnType<typeof listen>>;
  let addin: Awaited<ReturnType<typeof listen>>;

  before(async () => {
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'runtime.html'), '<p>Eslabón</p>');
    writeFileSync(path.join(parent, 'secret.json'), '{}');
    service = await listen((ask, answer) => {
      let body = '';
      ask.on('data', (part: Buffer) => (body += part.toString()));
      ask.on('end', () =>
        answer.writeHead(201).end(`${ask.method ?? ''} ${ask.url ?? ''} ${ask.headers.authorization ?? ''} ${body}`),
      );
    });
    addin = await listen(answerAddin(folder, service.url));
  });

  after(() => {
    service.server.close();
    addin.server.close();
    rmSync(parent, { recursive: true });
  });

  it('has the files of the add-in', async () => {
    const answer = await fetch(`${addin.url}/runtime.html?_host_Info=Excel`);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await answer.text(), '<p>Eslabón</p>');
  });

  for (const wrong of [
    '/',
    '/assets',
    '/nothing.html',
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/%',
    '/..%5csecret.json',
  ]) {
    it(`has nothing at ${wrong}`, async () => {
      assert.equal(await rawStatus(addin.url, wrong), 404);
    });
  }

  for (const wrong of ['//elsewhere.example/api/v1/health', 'http://elsewhere.example/api/v1/health', '//']) {
    it(`passes nothing on to another host: ${wrong}`, async () => {
      assert.equal(await rawStatus(addin.url, wrong), 400);
    });
  }

  for (const odd of ['/%00.html', `/${'a'.repeat(300)}.html`]) {
    it(`has nothing at a name that no folder can hold: ${odd.slice(0, 12)}`, async () => {
      assert.equal(await rawStatus(addin.url, odd), 404);
    });
  }

  it('has the service behind the same address', async () => {
    const answer = await fetch(`${addin.url}/api/v1/lookups?a=1`, {
      method: 'POST',
      body: '{"questions":[]}',
      headers: { authorization: 'Local ana' },
    });
    assert.equal(answer.status, 201);
    assert.equal(await answer.text(), 'POST /api/v1/lookups?a=1 Local ana {"questions":[]}');
  });

  it('says so when the service does not answer', async () => {
    const { server, url } = await listen((_, answer) => answer.end());
    await new Promise((resolve) => server.close(resolve));
    const alone = await listen(answerAddin(folder, url));
    assert.equal((await fetch(`${alone.url}/api/v1/health`)).status, 502);
    alone.server.close();
  });
});
