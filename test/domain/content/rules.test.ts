import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberOf, type Decimal } from '../../../src/domain/content/Decimal';
import { MaterialTotals } from '../../../src/domain/content/MaterialTotals';
import { netCost, type Costs } from '../../../src/domain/content/netCost';
import type { Origin } from '../../../src/domain/content/Origin';
import { qualifies } from '../../../src/domain/content/qualifies';
import { rvc } from '../../../src/domain/content/rvc';

const codes = ({ findings }: { findings: readonly { code: string }[] }): readonly string[] =>
  findings.map(({ code }) => code);
const money = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);

/** What a cell would show of an exact sum. */
const shown = (sum: Decimal | null): number | null => (sum === null ? null : numberOf(sum));

describe('regional value content', () => {
  it('is what is left of the base', () => {
    assert.deepEqual(rvc(1000, 280), { kind: 'value', value: 0.72, findings: [] });
    assert.deepEqual(rvc(0.7, 0.175), { kind: 'value', value: 0.75, findings: [] });
    assert.deepEqual(rvc(88, 0), { kind: 'value', value: 1, findings: [] });
  });

  it('stays unknown while base or materials are unknown', () => {
    assert.equal(rvc(null, 10).kind, 'unknown');
    assert.deepEqual(codes(rvc(null, 10)), ['BASE_UNKNOWN']);
    assert.deepEqual(codes(rvc(100, null)), ['VNM_UNKNOWN']);
    assert.deepEqual(codes(rvc(null, null)), ['BASE_UNKNOWN', 'VNM_UNKNOWN']);
  });

  it('refuses what cannot be right, even when the rest is unknown', () => {
    assert.deepEqual(codes(rvc(-1, 0)), ['BASE_NOT_POSITIVE']);
    assert.deepEqual(codes(rvc(null, -5)), ['NEGATIVE_VNM']);
    assert.deepEqual(codes(rvc(Number.NaN, 1)), ['NOT_A_NUMBER']);
    assert.deepEqual(codes(rvc(Infinity, 1)), ['TOO_LARGE']);
  });

  it('is never raised by more non-originating material', () => {
    fc.assert(
      fc.property(money, money, money, (base, vnm, more) => {
        const [less, greater] = [rvc(base, vnm), rvc(base, vnm + more)];
        assert.ok(less.kind === 'value' && greater.kind === 'value' && greater.value <= less.value);
      }),
      { seed: 20200701 },
    );
  });
});

describe('net cost', () => {
  const costs: Costs = { total: 100, promotion: 5, royalties: 2.5, shipping: 3, interest: 1.5 };

  it('is total cost less the four excluded costs', () => assert.equal(value(netCost(costs)), 88));
  it('has no binary dust', () =>
    assert.equal(
      value(netCost({ ...costs, total: 23.6, promotion: 0.2, royalties: 0, shipping: 0, interest: 0 })),
      23.4,
    ));

  it('is unknown while a cost is unknown, and says which', () => {
    const answer = netCost({ ...costs, royalties: null });
    assert.equal(answer.kind, 'unknown');
    assert.match(answer.findings[0]?.sentence.es ?? '', /regalías/);
  });

  it('refuses negative costs and costs that leave nothing', () => {
    assert.deepEqual(codes(netCost({ ...costs, shipping: -3, interest: -1 })), ['NEGATIVE_COST', 'NEGATIVE_COST']);
    assert.deepEqual(codes(netCost({ ...costs, promotion: 100 })), ['BASE_NOT_POSITIVE']);
    assert.deepEqual(codes(netCost({ ...costs, total: Number.NaN })), ['NOT_A_NUMBER']);
  });

  const value = (answer: ReturnType<typeof netCost>): number | null => (answer.kind === 'value' ? answer.value : null);
});

describe('value of non-originating materials', () => {
  it('needs no value for what originates', () => {
    const totals = new MaterialTotals();
    totals.addWithoutValue('originating');
    totals.add('non-originating', 15);
    assert.deepEqual([shown(totals.vnm()), shown(totals.unknownOrigin()), totals.originating()], [15, 0, null]);
  });

  it('is unknown when a counted line has no value', () => {
    const totals = new MaterialTotals();
    totals.addWithoutValue('unknown');
    totals.add('originating', 15);
    assert.deepEqual([totals.vnm(), totals.unknownOrigin(), totals.originating()], [null, null, 15]);
  });

  it('counts what has no documented origin, takes credits, and adds exactly', () => {
    const totals = new MaterialTotals();
    totals.add('non-originating', 10.1);
    totals.add('unknown', 0.2);
    totals.add('non-originating', -4);
    assert.deepEqual([shown(totals.vnm()), shown(totals.unknownOrigin()), totals.unknownLines], [6.3, 0.2, 1]);
  });

  it('does not depend on the order of the lines', () => {
    const line = fc.tuple(fc.constantFrom<Origin>('originating', 'non-originating', 'unknown'), money);
    const sums = (lines: readonly [Origin, number][]): readonly (number | null)[] => {
      const totals = new MaterialTotals();
      for (const [origin, value] of lines) totals.add(origin, value);
      return [shown(totals.vnm()), shown(totals.unknownOrigin()), totals.originating()];
    };
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        assert.deepEqual(sums([...lines].reverse()), sums(lines));
      }),
      { seed: 20200701 },
    );
  });
});

describe('qualifies', () => {
  const car = { part: 'PASSENGER_VEHICLE', method: 'NC', date: '2024-01-01' };

  it('passes on the line and fails just under it', () => {
    assert.equal(verdict(0.7, 0.175), 'met');
    assert.equal(verdict(0.7, 0.1750000001), 'not-met');
    assert.equal(verdict(100, 25.04), 'not-met');
  });

  it('gives neither yes nor no while something is unknown', () => {
    assert.equal(qualifies({ base: null, vnm: 1, ...car }).kind, 'unknown');
    assert.equal(qualifies({ base: 1, vnm: null, ...car }).kind, 'unknown');
  });

  it('says the threshold it used and from which rules', () => {
    const answer = qualifies({ base: 100, vnm: 130, part: 'b', method: 'tv', date: '2024-01-01', ruleHasTv: true });
    assert.ok(answer.kind === 'verdict');
    assert.equal(answer.verdict, 'not-met');
    assert.equal(answer.rvc, -0.3);
    assert.equal(answer.threshold.value, 0.8);
    assert.equal(answer.threshold.section, 's. 14(15)');
    assert.equal(answer.threshold.rulesAsOf, '2026-11-21');
    assert.deepEqual(codes(answer), ['VNM_GT_BASE']);
  });

  it('passes refusals on', () => {
    assert.deepEqual(codes(qualifies({ base: 1, vnm: 0, ...car, method: 'TV' })), ['METHOD_NOT_AVAILABLE']);
    assert.deepEqual(codes(qualifies({ base: 0, vnm: 0, ...car })), ['DIV_BY_ZERO']);
  });

  const verdict = (base: number, vnm: number): string => {
    const answer = qualifies({ base, vnm, ...car });
    return answer.kind === 'verdict' ? answer.verdict : answer.kind;
  };
});
