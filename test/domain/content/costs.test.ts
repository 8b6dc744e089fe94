import assert from 'node:assert/strict';
import fc from 'fast-check';
import { adjustedTransactionValue } from '../../../src/domain/content/adjustedTransactionValue';
import { allocateCost } from '../../../src/domain/content/allocateCost';
import { allocatedNetCost, type NetCostRoute } from '../../../src/domain/content/allocatedNetCost';
import { exactSum } from '../../../src/domain/content/exactSum';
import { governmentRate } from '../../../src/domain/content/governmentRate';
import { netCostChecks } from '../../../src/domain/content/netCostChecks';
import { nonAllowableInterest } from '../../../src/domain/content/nonAllowableInterest';
import { principalMaturity } from '../../../src/domain/content/principalMaturity';
import { numberOfRational, rationalOf, divideRationals } from '../../../src/domain/content/Rational';
import { totalCost } from '../../../src/domain/content/totalCost';
import { codes, valueOf } from './checking';

const seed = 20200701;
const money = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);

describe('adjusted transaction value', () => {
  const sale = { price: 100, buyerBorne: 2.5, toShipmentPoint: 1.2, internationalShipment: 0 };

  it('adds what the price leaves out and takes out international shipment', () => {
    assert.deepEqual(adjustedTransactionValue(sale), { kind: 'value', value: 103.7, findings: [] });
    const freight = adjustedTransactionValue({ ...sale, internationalShipment: 8.3 });
    assert.equal(valueOf(freight), 95.4);
    assert.deepEqual(codes(freight), ['FREIGHT_IN_TV']);
  });

  it('leaves out what follows the sale', () => {
    assert.equal(valueOf(adjustedTransactionValue({ ...sale, afterSale: 3.7 })), 100);
    assert.equal(adjustedTransactionValue({ ...sale, afterSale: null }).kind, 'unknown');
  });

  it('is unknown while a part is, and refuses what leaves nothing', () => {
    assert.equal(adjustedTransactionValue({ ...sale, internationalShipment: null }).kind, 'unknown');
    assert.deepEqual(codes(adjustedTransactionValue({ ...sale, price: -1 })), ['NEGATIVE_COST']);
    assert.deepEqual(codes(adjustedTransactionValue({ ...sale, internationalShipment: 200 })), ['BASE_NOT_POSITIVE']);
  });
});

describe('total cost', () => {
  it('leaves gains out and losses in', () =>
    assert.equal(valueOf(totalCost({ booked: 100, relatedGain: 3, relatedLoss: 1 })), 98));
  it('is unknown while a gain is unknown', () =>
    assert.equal(totalCost({ booked: 100, relatedGain: null, relatedLoss: 1 }).kind, 'unknown'));
});

describe('a declared net cost', () => {
  const declared = { netCost: 100, totalCost: 100, excluded: [5, 2.5], price: null };

  it('that still has its excluded costs is doubted', () => {
    assert.deepEqual(codes({ findings: netCostChecks(declared) }), ['EXCLUDED_NOT_REMOVED']);
    assert.deepEqual(netCostChecks({ ...declared, netCost: 92.5 }), []);
    assert.deepEqual(netCostChecks({ ...declared, excluded: [] }), []);
  });
  it('that is not below the price is doubted', () => {
    const answer = netCostChecks({ ...declared, excluded: [], price: 100 });
    assert.deepEqual(codes({ findings: answer }), ['PROFIT_IN_NC']);
    assert.deepEqual(netCostChecks({ ...declared, excluded: [], price: 100.01 }), []);
  });
  it('is not judged by what is unknown', () =>
    assert.deepEqual(netCostChecks({ ...declared, totalCost: null, price: null }), []));
});

describe('non-allowable interest', () => {
  it('is the share of interest above the limit, and nothing on the limit', () => {
    assert.equal(valueOf(nonAllowableInterest({ interest: 1200, rate: 12, governmentRate: 4 })), 100);
    assert.equal(valueOf(nonAllowableInterest({ interest: 1200, rate: 11.1, governmentRate: 4.1 })), 0);
  });
  it('says that the amount is our reading', () => {
    assert.deepEqual(codes(nonAllowableInterest({ interest: 1200, rate: 12, governmentRate: 4 })), ['INTERPRETATION']);
    assert.deepEqual(codes(nonAllowableInterest({ interest: 1200, rate: 6, governmentRate: 4 })), []);
  });
  it('is unknown without the government rate', () =>
    assert.equal(nonAllowableInterest({ interest: 1, rate: 12, governmentRate: null }).kind, 'unknown'));
});

describe('maturity and government rate', () => {
  it('round the midpoint up to one decimal', () => {
    assert.equal(
      valueOf(
        principalMaturity([
          { years: 1, principal: 95 },
          { years: 2, principal: 5 },
        ]),
      ),
      1.1,
    );
    assert.equal(valueOf(principalMaturity([{ years: 1.24, principal: 7 }])), 1.2);
  });
  it('refuse a debt without principal and payments that are no numbers', () => {
    assert.deepEqual(codes(principalMaturity([])), ['DIV_BY_ZERO']);
    assert.deepEqual(codes(principalMaturity([{ years: 1, principal: -1 }])), ['NOT_A_NUMBER']);
  });
  it('take a point of the curve as it is, beyond the longest debt its rate, and guess none below the shortest', () => {
    const curve = [
      { years: 7, percent: 5 },
      { years: 5, percent: 4.7 },
    ];
    assert.equal(valueOf(governmentRate(7, curve)), 5);
    assert.equal(valueOf(governmentRate(8, curve)), 5);
    assert.equal(governmentRate(4.9, curve).kind, 'unknown');
  });
});

describe('allocation', () => {
  it('takes labour, material and other direct costs as the method says', () => {
    const goods = [
      { directLabour: 5, directMaterial: 10, otherDirect: 25 },
      { directLabour: 5, directMaterial: 5, otherDirect: 0 },
    ];
    const shares = (method: 'LABOUR_AND_MATERIAL' | 'DIRECT_COST'): readonly number[] => {
      const answer = allocateCost(50, goods, method);
      return answer.kind === 'allocation' ? answer.shares : [];
    };
    assert.deepEqual(shares('LABOUR_AND_MATERIAL'), [30, 20]);
    assert.deepEqual(shares('DIRECT_COST'), [40, 10]);
  });

  it('gives every peso and no more', () => {
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 8 }), (cost, bases) => {
        const answer = allocateCost(
          cost,
          bases.map((base) => ({ base })),
          'COST_RATIO',
        );
        assert.ok(answer.kind === 'allocation');
        assert.ok(Math.abs(exactSum(answer.shares) - cost) <= cost * 1e-13);
      }),
      { seed },
    );
  });

  it('refuses a base that is missing, wrong or empty', () => {
    const refusal = (...bases: { base?: number }[]): readonly string[] => codes(allocateCost(1, bases, 'COST_RATIO'));
    assert.deepEqual(refusal({}), ['NOT_ALLOCABLE']);
    assert.deepEqual(refusal({ base: -1 }), ['NOT_A_NUMBER']);
    assert.deepEqual(refusal({ base: 0 }, { base: 0 }), ['DIV_BY_ZERO']);
  });
});

describe('net cost by three routes', () => {
  const lines = [
    { cost: 300, excluded: 0 },
    { cost: 120, excluded: 30 },
  ];
  const goods = [{ base: 2 }, { base: 1 }];
  const net = (route: NetCostRoute): readonly number[] => {
    const answer = allocatedNetCost({ lines, goods, method: 'COST_RATIO', route });
    return answer.kind === 'net-cost' ? answer.netCosts : [];
  };

  it('is the same while one base serves all', () => {
    for (const route of ['a', 'b', 'c'] as const) assert.deepEqual(net(route), [260, 130], route);
  });

  it('takes excluded costs by their own base on route b', () => {
    const answer = allocatedNetCost({
      lines,
      goods,
      method: 'COST_RATIO',
      route: 'b',
      excludedBases: [{ base: 0 }, { base: 1 }],
    });
    assert.deepEqual(answer.kind === 'net-cost' && answer.netCosts, [280, 110]);
  });

  it('refuses costs below their excluded part, bases of other goods and goods left without cost', () => {
    const ask = (change: object): readonly string[] =>
      codes(allocatedNetCost({ lines, goods, method: 'COST_RATIO', route: 'c', ...change }));
    assert.deepEqual(ask({ lines: [{ cost: 1, excluded: 2 }] }), ['NEGATIVE_COST']);
    assert.deepEqual(ask({ lines: [{ cost: 1, excluded: 0, bases: [{ base: 1 }] }] }), ['NOT_ALLOCABLE']);
    assert.deepEqual(ask({ goods: [{ base: 1 }, { base: 0 }] }), ['BASE_NOT_POSITIVE']);
  });
});

describe('exact fractions', () => {
  it('come back as the decimal they were, at any size', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: -20, max: 20 }), (value, power) => {
        const scaled = Number(`${value}e${power}`);
        assert.equal(numberOfRational(rationalOf(scaled)), scaled);
        assert.equal(numberOfRational(rationalOf(-scaled)), -scaled);
      }),
      { seed },
    );
  });
  it('divide to 15 digits and never by zero', () => {
    assert.equal(numberOfRational(divideRationals(rationalOf(2), rationalOf(-3))), -0.666666666666667);
    assert.throws(() => divideRationals(rationalOf(1), rationalOf(0)), RangeError);
  });
});
