import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tradeFlows, type Trade, type TradeFlows } from '../../../../src/domain/content/region/tradeFlows';
import { codes } from '../checking';
import { money, typedState } from './purchases';

const flowsOf = (trades: readonly Trade[], asked: readonly string[] = []): TradeFlows => {
  const answer = tradeFlows(trades, asked);
  assert.ok(answer.kind === 'flows', JSON.stringify(answer));
  return answer;
};

const trade: fc.Arbitrary<Trade> = fc.record({ from: typedState, to: typedState, value: money });
const trades = fc.array(trade, { minLength: 1, maxLength: 30 });
const cents = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

describe('trade between states', () => {
  const few: readonly Trade[] = [
    { from: 'Qro.', to: 'Guanajuato', value: 100 },
    { from: 'QUE', to: '11', value: 50 },
    { from: 'Jalisco', to: 'Nuevo León', value: 30 },
    { from: 'China', to: 'Ags.', value: 15 },
    { from: '', to: 'Ags.', value: 5 },
  ];

  it('has a row and a column for every state of the region, for outside and for unknown', () => {
    const { headings, matrix } = flowsOf(few);
    assert.deepEqual(
      headings.map(({ es }) => es),
      ['Aguascalientes', 'Guanajuato', 'Jalisco', 'Querétaro', 'San Luis Potosí', 'Fuera de la región', 'Desconocido'],
    );
    assert.deepEqual(matrix, [
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 30, 0],
      [0, 150, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [15, 0, 0, 0, 0, 0, 0],
      [5, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('says how much stays within the region, how much is known, and that it is our own measure', () => {
    const { total, intraregional, intraregionalShare, coverage, findings } = flowsOf(few);
    assert.deepEqual([total, intraregional, intraregionalShare, coverage], [200, 150, 0.75, 0.975]);
    assert.deepEqual(codes({ findings }), ['OWN_MEASURE', 'UNKNOWN_STATE']);
  });

  it('shows the whole nation, where abroad is outside', () => {
    const { headings, intraregional, matrix } = flowsOf(few, ['MX']);
    assert.equal(headings.length, 34);
    assert.equal(intraregional, 180);
    assert.equal(matrix[32]?.[0], 15);
  });

  it('knows that «México» is in the nation, and not in which state', () => {
    const { intraregional, matrix } = flowsOf([{ from: 'México', to: 'Qro', value: 7 }], ['MX']);
    assert.equal(intraregional, 7);
    assert.equal(matrix[33]?.[21], 7);
  });

  it('refuses what is no amount and a region it does not know', () => {
    assert.deepEqual(codes(tradeFlows([])), ['DIV_BY_ZERO']);
    assert.deepEqual(codes(tradeFlows([{ from: 'GTO', to: 'GTO', value: null }])), ['COST_UNKNOWN']);
    assert.deepEqual(codes(tradeFlows([{ from: 'GTO', to: 'GTO', value: -1 }])), ['NEGATIVE_COST']);
    assert.deepEqual(codes(tradeFlows(few, ['Narnia', 'GTO'])), ['REGION_NOT_UNDERSTOOD']);
  });

  it('adds up to its totals', () => {
    fc.assert(
      fc.property(trades, (rows) => {
        const { matrix, fromTotals, toTotals, total } = flowsOf(rows);
        matrix.forEach((row, index) => assert.equal(cents(row), cents([fromTotals[index] ?? 0])));
        toTotals.forEach((sum, column) => assert.equal(cents(matrix.map((row) => row[column] ?? 0)), cents([sum])));
        assert.equal(cents(fromTotals), cents([total]));
        assert.equal(cents(toTotals), cents([total]));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(trades, (rows) => {
        const { findings, ...forward } = flowsOf(rows);
        const { findings: others, ...backward } = flowsOf(rows.toReversed());
        assert.deepEqual(backward, forward);
        assert.deepEqual(codes({ findings: others }), codes({ findings }));
      }),
    );
  });

  it('turns over when origin and destination are swapped', () => {
    fc.assert(
      fc.property(trades, (rows) => {
        const there = flowsOf(rows);
        const back = flowsOf(rows.map(({ from, to, value }) => ({ from: to, to: from, value })));
        assert.deepEqual(
          back.matrix,
          there.matrix.map((_, index) => there.matrix.map((row) => row[index])),
        );
        assert.equal(back.intraregionalShare, there.intraregionalShare);
      }),
    );
  });

  it('does not depend on the unit of the amounts', () => {
    fc.assert(
      fc.property(trades, (rows) => {
        const whole = rows.map((row) => ({ ...row, value: Math.round((row.value ?? 0) * 100) }));
        assert.equal(flowsOf(whole).intraregionalShare, flowsOf(rows).intraregionalShare);
        assert.equal(flowsOf(whole).coverage, flowsOf(rows).coverage);
      }),
    );
  });

  it('never stays more within the region when an end becomes unknown', () => {
    fc.assert(
      fc.property(trades, fc.nat(), fc.constantFrom('from', 'to'), (rows, at, end) => {
        const forgetful = rows.map((row, index) => (index === at % rows.length ? { ...row, [end]: null } : row));
        assert.ok(flowsOf(forgetful).intraregionalShare <= flowsOf(rows).intraregionalShare);
        assert.ok(flowsOf(forgetful).coverage <= flowsOf(rows).coverage);
      }),
    );
  });
});
