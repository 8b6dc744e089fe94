import assert from 'node:assert/strict';
import { AnswerCache, type AnswerStorage } from '../../src/client/answerCache';
import { batchedLookups, type BatchedLookups, type BatchedLookupsOptions } from '../../src/client/batchedLookups';
import { timeoutAnswer } from '../../src/client/lookupSentences';
import { ListError } from '../../src/list/ListError';
import type { Answer } from '../../src/list/Lookup';
import { RecordedLookups, supplier } from './RecordedLookups';
import { VirtualTime } from './VirtualTime';

const owner = { service: 'http://localhost', user: 'ana' };
const named = (key: string): Answer => ({ status: 'ok', value: `name of ${key}` });

describe('batched lookups', () => {
  let time: VirtualTime;
  let service: RecordedLookups;
  let storage: MemoryStorage;

  beforeEach(() => {
    time = new VirtualTime();
    service = new RecordedLookups();
    storage = new MemoryStorage();
  });

  const start = (options: Partial<BatchedLookupsOptions> = {}): BatchedLookups =>
    batchedLookups(service, { cache: new AnswerCache({ owner, storage }), schedule: time.schedule, ...options });

  /** Asks, and lets time pass until everything has settled. */
  async function answers(lookups: BatchedLookups, keys: readonly string[]): Promise<readonly Answer[]> {
    const asked = Promise.all(keys.map((key) => lookups.ask(supplier(key))));
    await time.pass(100);
    return asked;
  }

  const calledOff = (): boolean[] => service.signals.map(({ aborted }) => aborted);

  const keys = (count: number): string[] => Array.from({ length: count }, (_, index) => `K${index}`);

  it('sends 10,000 different questions made in one tick in one request', async () => {
    const found = await answers(start(), keys(10_000));
    assert.equal(service.requests.length, 1);
    assert.deepEqual(found[9_999], named('K9999'));
  });

  it('sends 10,000 different questions that come over three seconds in at most 20 requests', async () => {
    const lookups = start();
    const asked: Promise<Answer>[] = [];
    for (let tick = 0; tick < 500; tick += 1) {
      for (let cell = 0; cell < 20; cell += 1) asked.push(lookups.ask(supplier(`K${tick}-${cell}`)));
      await time.pass(6);
    }
    await time.pass(100);
    assert.equal((await Promise.all(asked)).length, 10_000);
    assert.ok(service.requests.length <= 20, `${service.requests.length} requests`);
  });

  it('asks 10,000 equal questions once, and a repeat not at all', async () => {
    const lookups = start();
    await answers(
      lookups,
      Array.from({ length: 10_000 }, () => 'K'),
    );
    assert.deepEqual(
      service.requests.map((questions) => questions.length),
      [1],
    );
    assert.deepEqual(await answers(lookups, ['K', ' K ']), [named('K'), named('K')]);
    assert.equal(service.requests.length, 1);
  });

  it('asks an equal question once while the first is under way', async () => {
    let answerNow: () => void = () => undefined;
    service.respond = (_, answer) => new Promise((resolve) => (answerNow = () => resolve(answer())));
    const lookups = start();
    const first = lookups.ask(supplier('K'));
    await time.pass(100);
    const second = lookups.ask(supplier('K'));
    await time.pass(100);
    answerNow();
    assert.deepEqual(await Promise.all([first, second]), [named('K'), named('K')]);
    assert.equal(service.requests.length, 1);
  });

  it('never puts more in a request than allowed, with few under way at once', async () => {
    const release: (() => void)[] = [];
    service.respond = (_, answer) => new Promise((resolve) => release.push(() => resolve(answer())));
    const lookups = start({ largest: 100 });
    const asked = Promise.all(keys(450).map((key) => lookups.ask(supplier(key))));
    await time.pass(100);
    assert.deepEqual(
      service.requests.map((questions) => questions.length),
      [100, 100, 100],
    );
    while (release.length > 0) {
      release.shift()?.();
      await time.pass(50);
    }
    assert.deepEqual(
      service.requests.map((questions) => questions.length),
      [100, 100, 100, 100, 50],
    );
    assert.equal((await asked).length, 450);
  });

  it('gives a sentence when the service does not answer in time, and calls the request off', async () => {
    service.respond = () => new Promise(() => undefined);
    const asked = start({ timeoutMs: 5_000 }).ask(supplier('K'));
    await time.pass(4_999);
    assert.deepEqual(calledOff(), [false]);
    await time.pass(1);
    assert.deepEqual(await asked, timeoutAnswer);
    assert.deepEqual(calledOff(), [true]);
  });

  it('tries a failed request once more, and fails only its own questions', async () => {
    service.respond = (number, answer) => (number === 1 ? Promise.reject(offline()) : Promise.resolve(answer()));
    const lookups = start();
    const first = lookups.ask(supplier('K'));
    await time.pass(1_000);
    assert.deepEqual(await first, named('K'));
    assert.equal(service.requests.length, 2);

    service.respond = (number, answer) => (number < 5 ? Promise.reject(offline()) : Promise.resolve(answer()));
    const failing = lookups.ask(supplier('L'));
    await time.pass(1_000);
    assert.deepEqual(await failing, { status: 'missing', sentence: offline().sentence });
    assert.deepEqual(await answers(lookups, ['M']), [named('M')]);
    assert.deepEqual(await answers(lookups, ['L']), [named('L')], 'a failure is not kept');
  });

  it('does not try again what cannot pass', async () => {
    service.respond = () => Promise.reject(new ListError('not-signed-in', { es: 'Inicie sesión.', en: 'Sign in.' }));
    assert.deepEqual(await answers(start(), ['K']), [
      { status: 'missing', sentence: { es: 'Inicie sesión.', en: 'Sign in.' } },
    ]);
    assert.equal(service.requests.length, 1);
  });

  it('lets a question that failed in an answered request fail alone', async () => {
    service.answerTo = (question) =>
      question.ask === 'supplier' && question.key === 'bad'
        ? { status: 'invalid', sentence: { es: 'No.', en: 'No.' } }
        : { status: 'ok', value: 1 };
    assert.deepEqual(await answers(start(), ['good', 'bad']), [
      { status: 'ok', value: 1 },
      { status: 'invalid', sentence: { es: 'No.', en: 'No.' } },
    ]);
  });

  it('settles a question that is called off, without disturbing others who ask the same', async () => {
    const lookups = start();
    const abort = new AbortController();
    const called = lookups.ask(supplier('K'), { signal: abort.signal });
    const kept = lookups.ask(supplier('K'));
    abort.abort();
    assert.equal((await called).status, 'missing');
    await time.pass(100);
    assert.deepEqual(await kept, named('K'));
  });

  it('does not send a question that everybody called off', async () => {
    const lookups = start();
    const abort = new AbortController();
    const called = lookups.ask(supplier('K'), { signal: abort.signal });
    abort.abort();
    await time.pass(100);
    assert.equal((await called).status, 'missing');
    assert.equal(service.requests.length, 0);
  });

  it('refuses an answer with another number of items than were asked', async () => {
    service.respond = (_, answer) => Promise.resolve({ ...answer(), answers: [] });
    const asked = start().ask(supplier('K'));
    await time.pass(2_000);
    assert.equal((await asked).status, 'missing');
  });

  it('answers a preview from what is known and never asks', async () => {
    const lookups = start();
    assert.equal(lookups.cachedAnswer(supplier('K')), null);
    await answers(lookups, ['K']);
    assert.deepEqual(lookups.cachedAnswer(supplier('K')), named('K'));
    assert.equal(service.requests.length, 1);
  });

  it('keeps answers through a refresh without news, and tells which scopes changed otherwise', async () => {
    const lookups = start();
    await answers(lookups, ['K']);
    assert.deepEqual(await lookups.refresh(), { changed: [], unanswered: false });
    await answers(lookups, ['K']);
    assert.equal(service.requests.length, 1);
    service.current = { suppliers: 'e1:2' };
    assert.deepEqual(await lookups.refresh(), { changed: ['suppliers'], unanswered: false });
    await answers(lookups, ['K']);
    assert.equal(service.requests.length, 2);
  });

  it('tells at the next refresh that some questions got no answer', async () => {
    service.respond = () => Promise.reject(offline());
    const lookups = start();
    void lookups.ask(supplier('K'));
    await time.pass(1_000);
    assert.equal((await lookups.refresh()).unanswered, true);
    assert.equal((await lookups.refresh()).unanswered, false);
  });

  it('does not keep an answer older than the last refresh', async () => {
    let answerNow: () => void = () => undefined;
    service.respond = (_, answer) => {
      const old = answer();
      return new Promise((resolve) => (answerNow = () => resolve(old)));
    };
    const lookups = start();
    const asked = lookups.ask(supplier('K'));
    await time.pass(100);
    service.current = { suppliers: 'e1:2' };
    await lookups.refresh();
    answerNow();
    assert.deepEqual(await asked, named('K'));
    assert.equal(lookups.cachedAnswer(supplier('K')), null);
  });

  it('answers from an earlier session at once, also offline', async () => {
    await answers(start(), ['K']);
    await time.pass(2_000);
    service.respond = () => Promise.reject(offline());
    assert.deepEqual(await answers(start(), ['K']), [named('K')]);
    assert.equal(service.requests.length, 1);
  });

  it('asks although storage never answers', async () => {
    storage.load = () => new Promise(() => undefined);
    const asked = start().ask(supplier('K'));
    await time.pass(3_000);
    assert.deepEqual(await asked, named('K'));
  });

  it('asks although storage fails, and tells of the problem', async () => {
    const problems: unknown[] = [];
    storage.load = () => Promise.reject(new Error('no storage'));
    const lookups = start({ onStorageProblem: (cause) => problems.push(cause) });
    assert.deepEqual(await answers(lookups, ['K']), [named('K')]);
    assert.equal(problems.length, 1);
  });

  it('forgets everything at sign-out and settles what is open', async () => {
    service.respond = (number, answer) => (number === 1 ? Promise.resolve(answer()) : new Promise(() => undefined));
    const lookups = start();
    await answers(lookups, ['K']);
    await time.pass(2_000);
    assert.equal(storage.texts.size, 1);
    const open = lookups.ask(supplier('L'));
    await time.pass(100);
    await lookups.signOut();
    assert.equal((await open).status, 'missing');
    assert.equal(storage.texts.size, 0);
    assert.equal((await lookups.ask(supplier('K'))).status, 'missing');
    await time.pass(60_000);
    assert.equal(time.waiting, 0, 'no timer is left');
  });
});

const offline = () => new ListError('offline', { es: 'Sin conexión.', en: 'Offline.' });

class MemoryStorage implements AnswerStorage {
  readonly texts = new Map<string, string>();

  load(name: string): Promise<string | null> {
    return Promise.resolve(this.texts.get(name) ?? null);
  }

  save(name: string, text: string): Promise<void> {
    this.texts.set(name, text);
    return Promise.resolve();
  }

  erase(name: string): Promise<void> {
    this.texts.delete(name);
    return Promise.resolve();
  }
}
