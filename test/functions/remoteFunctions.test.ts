import assert from 'node:assert/strict';
import { callFunction, CellError, connectFunctions } from '../../src/functions';
import type { Answer, Question } from '../../src/list/Lookup';

async function call(id: string, ...inputs: unknown[]): Promise<unknown[][]> {
  const block = await callFunction(id, inputs);
  return block.map((row) => row.map((cell) => (cell instanceof CellError ? `${cell.code} ${cell.sentence.en}` : cell)));
}

describe('functions that ask the service', () => {
  let asked: Question[] = [];

  function answerWith(answer: Answer, known: Answer | null = null): void {
    asked = [];
    connectFunctions({
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answer);
      },
      peek: () => known,
      language: () => 'en',
      today: () => '2026-11-21',
    });
  }

  it('a range of places is asked in the same moment, period and indicator lined up', async () => {
    answerWith({ status: 'ok', value: 7 });
    assert.deepEqual(await call('STAT', [['exports']], [['QRO'], ['GTO']], [[2024]]), [[7], [7]]);
    assert.deepEqual(asked, [
      { ask: 'observation', indicator: 'exports', place: 'QRO', period: '2024' },
      { ask: 'observation', indicator: 'exports', place: 'GTO', period: '2024' },
    ]);
  });

  it('a period left out, blank or handed over as 0 asks for the latest', async () => {
    answerWith({ status: 'ok', value: 7 });
    await call('STAT', [['fdi']], [['CBO']]);
    await call('STAT', [['fdi']], [['CBO']], [['']]);
    await call('STAT', [['fdi']], [['CBO']], [[0]]);
    assert.deepEqual(
      new Set(asked.map((question) => ('period' in question ? question.period : undefined))),
      new Set([null]),
    );
  });

  it('what is missing is #N/A and what is wrong is #VALUE!, each with the sentence of the service', async () => {
    answerWith({ status: 'missing', sentence: { es: 'No hay.', en: 'There is none.' } });
    assert.deepEqual(await call('STAT', [['fdi']], [['CBO']]), [['#N/A There is none.']]);
    answerWith({ status: 'invalid', sentence: { es: 'No.', en: 'No such field.' } });
    assert.deepEqual(await call('SUPPLIER', [['X']], [['nope']]), [['#VALUE! No such field.']]);
  });

  it('a blank key asks nothing', async () => {
    answerWith({ status: 'ok', value: 7 });
    assert.match(String((await call('SUPPLIER', [['']]))[0]?.[0]), /^#N\/A/);
    assert.equal(asked.length, 0);
  });

  it('suppliers spill with blanks as blanks, and fields come from a text or a range', async () => {
    answerWith({
      status: 'ok',
      value: [
        ['Nombre', 'RFC'],
        ['A', null],
      ],
    });
    assert.deepEqual(await call('SUPPLIERS', 'Qro', null, null, null, [['nombre; rfc']]), [
      ['Nombre', 'RFC'],
      ['A', ''],
    ]);
    assert.deepEqual(asked[0], {
      ask: 'suppliers',
      state: 'Qro',
      process: null,
      certificate: null,
      band: null,
      fields: ['nombre', 'rfc'],
    });
  });

  it('text that looks like a formula is only text', async () => {
    answerWith({ status: 'ok', value: '=HYPERLINK("http://x","y")' });
    assert.deepEqual(await call('SUPPLIER', [['X']]), [['=HYPERLINK("http://x","y")']]);
  });

  it('while a formula is being typed the answer comes from the cache, never from the service', async () => {
    answerWith({ status: 'ok', value: 7 }, { status: 'ok', value: 5 });
    assert.deepEqual(await call('STAT', [['fdi']], [['CBO']], [[2024]], { isInValuePreview: true }), [[5]]);
    answerWith({ status: 'ok', value: 7 });
    assert.deepEqual(await call('STAT', [['fdi']], [['CBO']], [[2024]], { isInValuePreview: true }), [['…']]);
    assert.equal(asked.length, 0);
  });

  it('without a service the cell says where to choose one', async () => {
    connectFunctions({ ask: null, peek: () => null, language: () => 'en', today: () => '2026-11-21' });
    assert.match(String((await call('STAT', [['fdi']], [['CBO']]))[0]?.[0]), /Settings/);
  });

  it('a failure of ours settles as an error in the cell', async () => {
    connectFunctions({
      ask: () => Promise.reject(new Error('inside')),
      peek: () => null,
      language: () => 'en',
      today: () => '2026-11-21',
    });
    const shown = String((await call('STAT', [['fdi']], [['CBO']]))[0]?.[0]);
    assert.match(shown, /^#N\/A/);
    assert.doesNotMatch(shown, /inside/);
  });
});
