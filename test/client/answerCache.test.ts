import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnswerCache, type AnswerStorage } from '../../src/client/answerCache';
import { questionKey } from '../../src/client/questionKey';
import type { Answer, Question } from '../../src/list/Lookup';

const owner = { service: 'http://localhost', user: 'ana' };
const answer = (value: string): Answer => ({ status: 'ok', value });
const versions = { suppliers: 'e1:1' };

describe('the cache of answers', () => {
  it('lets the least recently used answers go first', () => {
    const cache = new AnswerCache({ owner, storage: null, maxAnswers: 2 });
    cache.put('a', answer('1'), versions);
    cache.put('b', answer('2'), versions);
    cache.get('a');
    cache.put('c', answer('3'), versions);
    assert.deepEqual([cache.get('a'), cache.get('b'), cache.get('c')], [answer('1'), null, answer('3')]);
  });

  it('stays within its characters, and never keeps one answer that would push most others out', () => {
    const cache = new AnswerCache({ owner, storage: null, maxCharacters: 400 });
    for (let index = 0; index < 50; index += 1) cache.put(`k${index}`, answer('x'.repeat(20)), versions);
    assert.ok(cache.size > 1 && cache.size < 10);
    cache.put('large', answer('x'.repeat(300)), versions);
    assert.equal(cache.get('large'), null);
  });

  it('drops only what was made from other versions', () => {
    const cache = new AnswerCache({ owner, storage: null });
    cache.put('supplier', answer('1'), { suppliers: 'e1:1' });
    cache.put('exports', answer('2'), { 'indicator:exports': '4' });
    cache.put('share', answer('3'), { 'indicator:exports': '4', 'indicator:gdp': '9' });
    assert.deepEqual(cache.dropStale({ suppliers: 'e1:1', 'indicator:exports': '4', 'indicator:gdp': '10' }), [
      'indicator:gdp',
    ]);
    assert.deepEqual(
      [cache.get('supplier'), cache.get('exports'), cache.get('share')],
      [answer('1'), answer('2'), null],
    );
  });

  it('brings answers back for the same service and user only', async () => {
    const storage = textStorage();
    const cache = new AnswerCache({ owner, storage });
    cache.put('k', answer('1'), versions);
    await cache.save();
    const same = new AnswerCache({ owner, storage });
    const other = new AnswerCache({ owner: { ...owner, user: 'luis' }, storage });
    await same.load();
    await other.load();
    assert.deepEqual([same.get('k'), other.get('k')], [answer('1'), null]);
    assert.deepEqual(same.dropStale({ suppliers: 'e1:2' }), ['suppliers']);
  });

  for (const text of [
    '',
    'not JSON',
    '{"format":2}',
    '{"format":1,"stamps":[],"answers":[["k",{"status":"what"},0]]}',
  ]) {
    it(`forgets stored text that it cannot read: ${text.slice(0, 40) || 'nothing'}`, async () => {
      const cache = new AnswerCache({
        owner,
        storage: { ...textStorage(), load: () => Promise.resolve(text) },
      });
      await cache.load();
      assert.equal(cache.size, 0);
    });
  }

  it('is not brought back by a save that ends after the erasure', async () => {
    const texts = new Map<string, string>();
    const storage: AnswerStorage = {
      ...textStorage(texts),
      save: async (name, text) => {
        await new Promise((resolve) => setImmediate(resolve));
        texts.set(name, text);
      },
    };
    const cache = new AnswerCache({ owner, storage });
    cache.put('k', answer('1'), versions);
    await Promise.all([cache.save(), cache.erase()]);
    cache.put('late', answer('2'), versions);
    await cache.save();
    assert.deepEqual([texts.size, cache.size], [0, 0]);
  });
});

describe('the key of a question', () => {
  const text = fc.string({ maxLength: 6 }).map((typed) => typed.trim());
  const textOrNull = fc.option(text, { nil: null });
  const question: fc.Arbitrary<Question> = fc.oneof(
    fc.record({ ask: fc.constant('observation' as const), indicator: text, place: text, period: textOrNull }),
    fc.record({ ask: fc.constant('share' as const), indicator: text, place: text, of: text, period: textOrNull }),
    fc.record({ ask: fc.constant('supplier' as const), key: text, field: textOrNull }),
  );

  it('is the same for equal questions only', () => {
    fc.assert(
      fc.property(question, question, (one, other) => {
        assert.equal(questionKey(one) === questionKey(other), JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('tells lists of fields apart', () => {
    const list = (fields: readonly string[] | null): string =>
      questionKey({ ask: 'suppliers', state: 'QRO', process: null, certificate: null, band: null, fields });
    assert.equal(new Set([list(null), list(['rfc']), list(['rfc', 'cp']), list(['cp', 'rfc'])]).size, 4);
  });
});

function textStorage(texts = new Map<string, string>()): AnswerStorage {
  return {
    load: (name) => Promise.resolve(texts.get(name) ?? null),
    save: (name, text) => Promise.resolve(void texts.set(name, text)),
    erase: (name) => Promise.resolve(void texts.delete(name)),
  };
}
