import assert from 'node:assert/strict';
import { z } from 'zod';
import { httpTransport, type HttpRequest, type HttpSettings } from '../../src/client/http/httpTransport';
import type { ListErrorCode } from '../../src/list/ListError';
import { rejectsWith } from '../list/contract/ContractList';

type Step = Response | 'no connection' | 'silence';

const request: HttpRequest<{ ok: boolean }> = {
  method: 'GET',
  path: '/x',
  answer: z.object({ ok: z.boolean() }),
  repeatable: true,
};

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const refusal = (status: number, code: ListErrorCode) =>
  json(status, { code, sentence: { es: 'No.', en: 'No.' }, requestId: 'r-1' });

/** A service that answers as scripted, step by step, and counts. */
function scripted(steps: readonly Step[], more: Partial<HttpSettings> = {}) {
  const asked: { readonly url: string; readonly headers: Headers }[] = [];
  const fetch: HttpSettings['fetch'] = (input, init) => {
    const step = steps[asked.length];
    asked.push({ url: input instanceof Request ? input.url : input.toString(), headers: new Headers(init?.headers) });
    if (step instanceof Response) return Promise.resolve(step);
    if (step !== 'silence') return Promise.reject(new TypeError('fetch failed'));
    const { signal } = init ?? {};
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () =>
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted')),
      );
    });
  };
  const settings = {
    baseUrl: 'http://service',
    authorization: () => 'Local ana',
    fetch,
    waitsMs: [1, 1],
    timeoutMs: 20,
  };
  return { ask: httpTransport({ ...settings, ...more }), asked };
}

describe('Asking the service', () => {
  it('carries the sign-in in a header and parses the answer', async () => {
    const { ask, asked } = scripted([json(200, { ok: true, more: 'ignored' })]);
    assert.deepEqual(await ask(request), { ok: true });
    assert.equal(asked[0]?.url, 'http://service/api/v1/x');
    assert.equal(asked[0].headers.get('authorization'), 'Local ana');
  });

  it('repeats what passes by itself', async () => {
    const { ask, asked } = scripted(['no connection', refusal(503, 'busy'), json(200, { ok: true })]);
    assert.deepEqual(await ask(request), { ok: true });
    assert.equal(asked.length, 3);
  });

  const failures: readonly (readonly [string, readonly Step[], ListErrorCode, number])[] = [
    ['gives up after a few attempts', ['no connection', 'no connection', 'no connection'], 'offline', 3],
    ['ends a wait for a silent service', ['silence', 'silence', 'silence'], 'timeout', 3],
    ['does not repeat what was refused', [refusal(403, 'forbidden')], 'forbidden', 1],
    ['does not trust an answer of another shape', [json(200, { ok: 'yes' })], 'internal', 1],
    ['does not trust a page that something between sent', [new Response('<html>', { status: 200 })], 'internal', 1],
    [
      'comes back later when a gateway is overloaded',
      [new Response('', { status: 502 }), refusal(404, 'not-found')],
      'not-found',
      2,
    ],
  ];
  for (const [what, steps, code, attempts] of failures) {
    it(what, async () => {
      const { ask, asked } = scripted(steps);
      await rejectsWith(code, ask(request));
      assert.equal(asked.length, attempts);
    });
  }

  it('asks once when asking twice might do more', async () => {
    const { ask, asked } = scripted(['no connection']);
    await rejectsWith('offline', ask({ ...request, repeatable: false }));
    assert.equal(asked.length, 1);
  });

  it('stops at once when it is cancelled, also while it waits', async () => {
    const leave = new AbortController();
    const { ask, asked } = scripted(['no connection', 'no connection'], { waitsMs: [60_000] });
    const asking = ask(request, { signal: leave.signal });
    setImmediate(() => leave.abort());
    await rejectsWith('cancelled', asking);
    assert.equal(asked.length, 1);
    await rejectsWith('cancelled', ask(request, { signal: leave.signal }));
  });
});
