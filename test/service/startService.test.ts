import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../../src/list/newId';
import { z } from 'zod';
import { describedListSchema } from '../../src/list/wire/description';
import { editAnswerSchema } from '../../src/list/wire/edits';
import { errorSchema } from '../../src/list/wire/error';
import { userSchema } from '../../src/list/wire/user';
import { logOptions } from '../../src/service/logOptions';
import { ServiceError } from '../../src/service/ServiceError';
import { startService, type RunningService } from '../../src/service/startService';
import { resetList } from '../../src/service/store/lists/resetList';
import type { Store } from '../../src/service/store/Store';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';
import { person, plant } from '../list/contract/ContractList';
import { embeddedStore } from '../support/embeddedStore';
import { sampleList } from '../support/sampleList';

const openApiSchema = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });
const headSchema = z.object({ total: z.number() });
const ALLOWED = 'https://complementos.example';

describe('The service', () => {
  let service: RunningService;
  let directory: string;
  const log: string[] = [];

  before(async function () {
    this.timeout(60_000);
    directory = mkdtempSync(join(tmpdir(), 'eslabon-mount-'));
    writeFileSync(join(directory, 'hello.txt'), 'hola');
    service = await startService({
      store: await embeddedStore(),
      lists: [sampleList],
      allowedOrigins: [ALLOWED],
      mounts: [{ prefix: '/addin/', dir: directory }],
      logger: { ...logOptions, stream: { write: (line: string) => void log.push(line) } },
    });
    await resetList(service.store, 'suppliers');
  });

  after(async () => {
    await service.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = { authorization: 'Local ana' }) =>
    fetch(`${service.url}${path}`, { headers });

  it('says who one is, and asks people who are not signed in to do so', async () => {
    assert.equal(userSchema.parse(await (await get('/api/v1/me')).json()).id, 'ana');
    const unknown: Record<string, string>[] = [{}, { authorization: 'Local nadie' }, { authorization: 'Bearer x' }];
    for (const headers of unknown) {
      const response = await get('/api/v1/me', headers);
      assert.equal(response.status, 401);
      const { code, sentence, requestId } = errorSchema.parse(await response.json());
      assert.deepEqual(
        [code, typeof sentence.es, typeof sentence.en, requestId.length],
        ['not-signed-in', 'string', 'string', 36],
      );
    }
  });

  it('answers only hosts of this computer, so that a rebound name reaches nothing', async () => {
    const { port } = new URL(service.url);
    const status = await new Promise((resolve, reject) => {
      const asked = httpRequest({
        port,
        host: '127.0.0.1',
        path: '/api/v1/users',
        headers: { host: `evil.example:${port}` },
      });
      asked
        .once('response', (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end();
    });
    assert.equal(status, 403);
  });

  it('answers pages of configured origins and of its own only', async () => {
    assert.equal((await get('/api/v1/users', { origin: 'https://evil.example' })).status, 403);
    assert.equal((await get('/api/v1/users', { origin: service.url })).status, 200);
    const allowed = await get('/api/v1/users', { origin: ALLOWED });
    assert.equal(allowed.headers.get('access-control-allow-origin'), ALLOWED);
    const preflight = await fetch(`${service.url}/api/v1/me`, { method: 'OPTIONS', headers: { origin: ALLOWED } });
    assert.equal(preflight.status, 204);
  });

  it('describes itself in OpenAPI 3.1', async () => {
    const document = openApiSchema.parse(await (await get('/openapi.json', {})).json());
    assert.ok(document.openapi.startsWith('3.1'));
    for (const path of ['/rows', '/changes', '/edits', '/rows/diff', '/rows/at', '/leases']) {
      assert.ok(`/api/v1/lists/{list}${path}` in document.paths, path);
    }
  });

  it('describes its lists with their vocabularies', async () => {
    assert.deepEqual(await (await get('/api/v1/lists')).json(), [
      { id: 'suppliers', title: { es: 'Proveedores', en: 'Suppliers' } },
    ]);
    const described: unknown = await (await get('/api/v1/lists/suppliers')).json();
    const { description, vocabularies } = describedListSchema.parse(described);
    assert.deepEqual([description.id, vocabularies.length], ['suppliers', 4]);
    assert.equal((await get('/api/v1/lists/nada')).status, 404);
  });

  it('streams all rows as NDJSON with a head and an end', async () => {
    const edits = Array.from({ length: 30 }, (_, index) => ({
      id: newId(),
      baseVersion: null,
      set: plant({ empleados: index }),
    }));
    const ana = storeSharedList(service.store, sampleList, person('ana'));
    await ana.publish({ publishId: newId(), batchId: newId(), edits });
    const headers = { authorization: 'Local ana', accept: 'application/x-ndjson' };
    const response = await get('/api/v1/lists/suppliers/rows?estado=QUE', headers);
    assert.equal(response.headers.get('content-type'), 'application/x-ndjson');
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.deepEqual([lines.length, headSchema.parse(lines[0]).total, lines.at(-1)], [32, 30, { end: true, rows: 30 }]);
    assert.equal((await get('/api/v1/lists/suppliers/rows?nada=1', headers)).status, 400);
  });

  it('says on the event stream when a list goes on', async () => {
    const leave = new AbortController();
    const response = await fetch(`${service.url}/api/v1/events`, {
      headers: { authorization: 'Local ana' },
      signal: leave.signal,
    });
    assert.ok(response.body);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const nextRevision = async (): Promise<number> => {
      const { value = '' } = await reader.read();
      return Number(/"list":"suppliers","epoch":"[^"]+","revision":(\d+)/.exec(value)?.[1]);
    };
    const before = await nextRevision();
    const body = JSON.stringify({
      publishId: newId(),
      batchId: newId(),
      edits: [{ id: newId(), baseVersion: null, set: plant() }],
    });
    const published = await fetch(`${service.url}/api/v1/lists/suppliers/edits`, {
      method: 'POST',
      headers: { authorization: 'Local ana', 'content-type': 'application/json' },
      body,
    });
    assert.equal(editAnswerSchema.parse(await published.json()).results[0]?.status, 'applied');
    assert.equal(await nextRevision(), before + 1);
    leave.abort();
  });

  it('refuses bodies that are too large or no JSON, and tells nothing of its inside', async () => {
    const post = (body: string) =>
      fetch(`${service.url}/api/v1/lists/suppliers/rows/diff`, {
        method: 'POST',
        headers: { authorization: 'Local ana', 'content-type': 'application/json' },
        body,
      });
    assert.equal((await post('{')).status, 400);
    assert.equal((await post(JSON.stringify('x'.repeat(3_000_000)))).status, 413);
    assert.equal((await post(JSON.stringify([{ id: '1', version: 1 }]))).status, 400);
  });

  it('keeps sign-ins, bodies and query words out of its log', async () => {
    await get('/api/v1/lists/suppliers/rows?text=Secreto');
    assert.ok(log.length > 0);
    assert.ok(!/Local ana|Secreto|Troquelados|authorization/i.test(log.join('')));
  });

  it('serves mounted folders beside the API', async () => {
    assert.equal(await (await get('/addin/hello.txt', {})).text(), 'hola');
    assert.equal((await get('/addin/../package.json', {})).status, 404);
  });

  it('refuses to listen beyond this computer without an identity provider', async () => {
    const starting = startService({ store: service.store, host: '0.0.0.0' });
    await assert.rejects(starting, (error: unknown) => error instanceof ServiceError && error.code === 'not-loopback');
  });

  it('says when its address is taken', async () => {
    const port = Number(new URL(service.url).port);
    const starting = startService({ store: service.store, lists: [sampleList], port });
    await assert.rejects(
      starting,
      (error: unknown) => error instanceof ServiceError && error.sentence.es.includes(String(port)),
    );
  });

  it('answers nobody when it could not announce where it is', async () => {
    let announced = '';
    const store: Store = {
      ...service.store,
      announce: (url) => {
        announced = url;
        throw new Error('the folder is read-only');
      },
    };
    await assert.rejects(startService({ store, lists: [sampleList] }), /read-only/);
    await assert.rejects(fetch(`${announced}/api/v1/users`));
    assert.equal((await get('/api/v1/users')).status, 200, 'a store that was handed over stays open');
  });
});
