import assert from 'node:assert/strict';
import fc from 'fast-check';
import { callFunction, CellError, connectFunctions, type FunctionCell } from '../../src/functions';

/** What one call answers; errors as their code. */
function call(id: string, ...inputs: unknown[]): (string | number | boolean)[][] {
  const block = callFunction(id, inputs);
  assert.ok(!(block instanceof Promise), `CBO.${id} answers at once`);
  return block.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
}

function sentence(id: string, ...inputs: unknown[]): string {
  const block = callFunction(id, inputs);
  assert.ok(!(block instanceof Promise));
  const cell: FunctionCell | undefined = block[0]?.[0];
  assert.ok(cell instanceof CellError);
  return cell.sentence.en;
}

describe('functions that answer from their arguments', () => {
  before(() => {
    connectFunctions({ ask: null, peek: () => null, language: () => 'en', today: () => '2026-11-21' });
  });

  it('a range is answered in its own shape, in one call', () => {
    assert.deepEqual(
      call(
        'RVC',
        [
          [1000, 2000],
          [10, 20],
        ],
        [
          [280, 100],
          [1, 2],
        ],
      ),
      [
        [0.72, 0.95],
        [0.9, 0.9],
      ],
    );
  });

  it('one value lines up with every cell of a range', () => {
    assert.deepEqual(call('RVC', [[1000], [2000]], [[500]]), [[0.5], [0.75]]);
  });

  it('ranges that do not line up are wrong input with a sentence', () => {
    assert.deepEqual(call('RVC', [[1], [2]], [[1], [2], [3]]), [['#VALUE!']]);
    assert.match(sentence('RVC', [[1], [2]], [[1], [2], [3]]), /do not line up/);
  });

  for (const [name, blank] of [
    ['null', null],
    ['an empty text', ''],
    ['spaces', ' '],
  ] as const) {
    it(`a blank handed over as ${name} is unknown, never zero`, () => {
      assert.deepEqual(call('RVC', [[1000]], [[blank]]), [['#N/A']]);
      assert.deepEqual(call('RVC', [[blank]], [[10]]), [['#N/A']]);
      assert.deepEqual(call('NETCOST', [[1000]], [[0]], [[0]], [[blank]], [[0]]), [['#N/A']]);
      assert.deepEqual(call('QUALIFIES', [[1000]], [[blank]], [['A1']], [['NC']], [['2024-01-01']]), [['#N/A']]);
      assert.deepEqual(call('RFC', [[blank]]), [['#N/A']]);
      assert.deepEqual(call('STATE', [[blank]]), [['#N/A']]);
    });
  }

  it('a bad cell of a range fails alone', () => {
    assert.deepEqual(call('RVC', [[1000], ['abc'], ['#DIV/0!'], [10]], [[280], [1], [1], [1]]), [
      [0.72],
      ['#VALUE!'],
      ['#N/A'],
      [0.9],
    ]);
  });

  it('numbers typed as text count, other text does not', () => {
    assert.deepEqual(call('RVC', [['1,000']], [['$ 280']]), [[0.72]]);
    assert.match(sentence('RVC', [['mil']], [[1]]), /must be a number/);
  });

  it('dates are Excel serials or text', () => {
    assert.deepEqual(call('THRESHOLD', [['A1']], [['NC']], [[45108]]), [[0.75]]);
    assert.deepEqual(call('THRESHOLD', [['A1']], [['NC']], [['30/06/2023']]), [[0.72]]);
    assert.deepEqual(call('THRESHOLD', [['A1']], [['NC']], [['someday']]), [['#VALUE!']]);
  });

  it('thresholds come for parts in a column, with the measure as an option', () => {
    assert.deepEqual(call('THRESHOLD', [['A1'], ['B'], ['C'], ['E']], [['NC']], [['2024-07-01']]), [
      [0.75],
      [0.7],
      [0.65],
      [0.54],
    ]);
    assert.deepEqual(call('THRESHOLD', [['PASSENGER_VEHICLE']], [['NC']], [['2024-07-01']], [['LVC']]), [[0.4]]);
  });

  it('before the agreement there is no threshold: missing data, not wrong input', () => {
    assert.deepEqual(call('THRESHOLD', [['A1']], [['NC']], [['2019-01-01']]), [['#N/A']]);
  });

  it('the verdict is exact on the line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (quarter) => {
        const base = quarter * 4;
        const ask = (vnm: number): unknown =>
          call('QUALIFIES', [[base]], [[vnm]], [['A1']], [['NC']], [['2024-01-01']])[0]?.[0];
        assert.equal(ask(quarter), true);
        assert.equal(ask(quarter + 0.01), false);
      }),
    );
  });

  it('readiness answers one score per row and names the heading of a wrong cell', () => {
    const scores = call(
      'READINESS',
      [['PPM cliente (12 m)', 'Notas']],
      [
        [15, 'x'],
        ['', 'y'],
        ['mal', ''],
      ],
      '2026-01-31',
    );
    assert.equal(typeof scores[0]?.[0], 'number');
    assert.deepEqual(scores.slice(1), [['#N/A'], ['#VALUE!']]);
    assert.match(sentence('READINESS', [['ppm']], [['mal']]), /Customer PPM/);
  });

  it('readiness refuses headings that mean nothing and more than 5,000 rows', () => {
    assert.match(sentence('READINESS', [['Notas']], [[1]]), /No heading/);
    assert.match(
      sentence(
        'READINESS',
        [['ppm']],
        Array.from({ length: 5001 }, () => [1]),
      ),
      /5000/,
    );
  });

  it('a blank text cell handed over as 0 by Excel on the desktop is unknown', () => {
    const headings = [['ppm', 'certificaciones', 'estado']];
    assert.deepEqual(
      call('READINESS', headings, [[15, 0, 0]], '2026-01-31'),
      call('READINESS', headings, [[15, '', '']], '2026-01-31'),
    );
  });

  it('the band names the gate that binds', () => {
    assert.match(String(call('BAND', [['ppm']], [[15]], '2026-01-31')[0]?.[0]), /^SIN_EVIDENCIA: \w+ \(.+\)$/);
  });

  it('RFC tells a wrong check digit from a wrong form', () => {
    assert.deepEqual(call('RFC', [['GODE561231GR8'], ['LME060822IH5'], ['XAXX010101000'], ['GODE561331GR8']]), [
      ['VALID'],
      ['CHECK_DIGIT'],
      ['GENERIC'],
      ['INVALID'],
    ]);
  });

  it('a function that does not exist is an error in the cell', () => {
    assert.deepEqual(call('NOPE', [[1]]), [['#VALUE!']]);
  });
});
