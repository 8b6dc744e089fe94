import { AnswerCache } from '../../src/client/answerCache';
import { batchedLookups } from '../../src/client/batchedLookups';
import { httpLookups } from '../../src/client/httpLookups';
import { httpTransport } from '../../src/client/http/httpTransport';
import { callFunction, CellError, connectFunctions } from '../../src/functions';
import { largeService } from '../measuring/largeService';

const CELLS = 10_000;
const NAIVE_CELLS = 500;
/** What a browser allows to one address. */
const CONNECTIONS = 6;
const USER = 'ana';

interface Measured {
  readonly name: string;
  readonly cells: number;
  readonly requests: number;
  readonly seconds: number;
}

/**
 * 10,000 cells with `=CBO.SUPPLIER(id)` against a real service on the embedded store, over loopback: all different, all equal, asked again, and as one
 * range. The reference, in the same run, is what a plain add-in does: one request for every cell.
 */
export async function run(): Promise<void> {
  const service = await largeService(CELLS);
  try {
    let requests = 0;
    const counting: typeof fetch = (...asked) => {
      requests += 1;
      return fetch(...asked);
    };
    const lookups = httpLookups(
      httpTransport({ baseUrl: service.url, authorization: () => `Local ${USER}`, fetch: counting }),
    );
    const fresh = (): void => {
      const batched = batchedLookups(lookups, {
        cache: new AnswerCache({ owner: { service: service.url, user: USER }, storage: null }),
        schedule: (milliseconds, later) => {
          const timer = setTimeout(later, milliseconds);
          return () => clearTimeout(timer);
        },
      });
      connectFunctions({
        ask: (question) => batched.ask(question),
        peek: () => null,
        language: () => 'en',
        today: () => '2026-01-01',
      });
    };
    const measure = async (name: string, cells: number, work: () => Promise<void>): Promise<Measured> => {
      requests = 0;
      const start = performance.now();
      await work();
      return { name, cells, requests, seconds: (performance.now() - start) / 1_000 };
    };
    const separately = async (keys: readonly string[]): Promise<void> => {
      const blocks = await Promise.all(keys.map(async (key) => callFunction('SUPPLIER', [[[key]]])));
      check(blocks.flat(2), keys.length);
    };
    const { ids } = service;
    const [first = ''] = ids;
    const equal = Array.from({ length: CELLS }, () => first);

    fresh();
    await separately(ids.slice(0, 10));
    fresh();
    const results = [
      await measure('different cells, one call each', CELLS, () => separately(ids)),
      await measure('the same cells again', CELLS, () => separately(ids)),
    ];
    fresh();
    results.push(await measure('equal cells, one call each', CELLS, () => separately(equal)));
    fresh();
    results.push(
      await measure(`one range of ${CELLS} × 1`, CELLS, async () => {
        const block = await callFunction('SUPPLIER', [ids.map((id) => [id])]);
        check(block.flat(), CELLS);
      }),
    );
    const naive = await measure(`one request per cell, ${CONNECTIONS} at once`, NAIVE_CELLS, async () => {
      const waiting = ids.slice(0, NAIVE_CELLS);
      const worker = async (): Promise<void> => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          const { answers } = await lookups.ask([{ ask: 'supplier', key: id, field: null }]);
          if (answers[0]?.status !== 'ok') throw new Error(JSON.stringify(answers));
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, worker));
    });
    print(results, naive);
  } finally {
    await service.close();
  }
}

function check(cells: readonly unknown[], expected: number): void {
  const wrong = cells.find((cell) => cell instanceof CellError || cell === '');
  if (cells.length !== expected || wrong !== undefined) {
    throw new Error(wrong instanceof CellError ? wrong.sentence.en : `${cells.length} of ${expected} cells answered`);
  }
}

function print(results: readonly Measured[], naive: Measured): void {
  const scale = CELLS / naive.cells;
  const reference = { requests: naive.requests * scale, seconds: naive.seconds * scale };
  const line = (name: string, cells: string, requests: string, seconds: string, ratio: string): void =>
    console.log(
      name.padEnd(40) + cells.padStart(8) + requests.padStart(10) + seconds.padStart(10) + ratio.padStart(16),
    );
  line('case', 'cells', 'requests', 'seconds', 'time/reference');
  for (const { name, cells, requests, seconds } of results) {
    const ratio = `1/${(reference.seconds / seconds).toFixed(0)}`;
    line(name, String(cells), String(requests), seconds.toFixed(2), ratio);
  }
  line(`reference: ${naive.name}`, String(naive.cells), String(naive.requests), naive.seconds.toFixed(2), '');
  line(
    `  scaled × ${scale} to ${CELLS} cells`,
    String(CELLS),
    String(reference.requests),
    reference.seconds.toFixed(2),
    '1',
  );
}
