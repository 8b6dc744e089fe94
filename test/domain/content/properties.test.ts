import assert from 'node:assert/strict';
import fc from 'fast-check';
import { accumulation, type SupplierStatement } from '../../../src/domain/content/accumulation';
import { averagedContent } from '../../../src/domain/content/averagedContent';
import { exactSum } from '../../../src/domain/content/exactSum';
import { labourValueContent } from '../../../src/domain/content/labourValueContent';
import { meetsThreshold } from '../../../src/domain/content/meetsThreshold';
import { qualifies } from '../../../src/domain/content/qualifies';
import { threshold } from '../../../src/domain/content/threshold';

const seed = 20200701;
/** Cents, so that sums and shares are judged by whole numbers. */
const cents = fc.integer({ min: 1, max: 1_000_000_000 });
const money = (value: number): number => value / 100;

/** Parts with net cost and transaction value thresholds, and days around every step. */
const part = fc.constantFrom(
  'PASSENGER_VEHICLE',
  'LIGHT_TRUCK',
  'HEAVY_TRUCK',
  'A1',
  'A2',
  'B',
  'C',
  'D',
  'E',
  'AFTERMARKET',
);
const day = fc.constantFrom(
  ...[2020, 2021, 2022, 2023, 2024, 2027].flatMap((year) => [`${year}-07-01`, `${year + 1}-06-30`]),
);

describe('verdicts', () => {
  it('are those of whole numbers for every threshold of the rules, on its line and a cent to either side', () => {
    const around = fc.constantFrom(-1n, 0n, 1n);
    const method = fc.constantFrom('NC', 'TV');
    fc.assert(
      fc.property(
        part,
        method,
        day,
        fc.bigInt({ min: 1n, max: 9_999_999_999n }),
        around,
        (code, by, date, units, step) => {
          const line = threshold({ part: code, method: by, date });
          fc.pre(line.kind === 'threshold');
          const tenths = BigInt(line.percent * 10);
          // A base of 1000 units of a cent puts the line on a cent.
          const [base, vnm] = [units * 1000n, units * (1000n - tenths) + step];
          fc.pre(vnm >= 0n);
          const answer = qualifies({
            base: Number(`${base}e-2`),
            vnm: Number(`${vnm}e-2`),
            part: code,
            method: by,
            date,
            ruleHasTv: true,
          });
          assert.ok(answer.kind === 'verdict');
          assert.equal(answer.verdict === 'met', vnm * 1000n <= base * (1000n - tenths));
        },
      ),
      { numRuns: 10_000, seed },
    );
  });

  it('never turn to met with more non-originating material', () => {
    fc.assert(
      fc.property(cents, cents, cents, fc.integer({ min: 0, max: 1000 }), (base, vnm, more, tenths) => {
        const less = meetsThreshold(money(base), money(vnm), tenths / 10);
        const greater = meetsThreshold(money(base), money(vnm + more), tenths / 10);
        assert.ok(less || !greater);
      }),
      { seed },
    );
  });

  it('are the same for one good and for any number of it', () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(cents, cents, tenths, fc.integer({ min: 1, max: 10_000 }), (base, vnm, line, count) => {
        assert.equal(
          meetsThreshold(money(base * count), money(vnm * count), line / 10),
          meetsThreshold(money(base), money(vnm), line / 10),
        );
      }),
      { seed },
    );
  });
});

describe('accumulation', () => {
  const share = fc.integer({ min: 0, max: 1000 });
  const statement = (price: number): fc.Arbitrary<SupplierStatement> =>
    fc.tuple(fc.constantFrom('NET_COST_AND_VNM', 'FREE_OF_VNM', 'VNM'), share, share).map(([kind, first, second]) => {
      const netCost = exactSum([Math.floor((price * first) / 10) / 100]);
      const inside = Math.floor((netCost * second) / 10) / 100;
      if (kind === 'NET_COST_AND_VNM') return { kind, netCost, vnm: inside };
      return kind === 'VNM' ? { kind, vnm: inside } : { kind: 'FREE_OF_VNM', free: inside };
    });
  const stated = cents.chain((value) => statement(money(value)).map((each) => ({ price: value, statement: each })));

  it('never lowers the content and never turns met to not met, whatever the statement', () => {
    fc.assert(
      fc.property(cents, stated, fc.integer({ min: 1, max: 1000 }), (rest, material, tenths) => {
        const price = money(material.price);
        const answer = accumulation({ price, statement: material.statement });
        assert.ok(answer.kind === 'accumulated');
        const before = meetsThreshold(money(rest + material.price), price, tenths / 10);
        const after = meetsThreshold(exactSum([money(rest), answer.cost]), answer.vnm, tenths / 10);
        assert.ok(after || !before);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('averaging', () => {
  it('gives equal goods the verdict of the single good, and lies between the goods it averages', () => {
    const good = fc.record({ netCost: cents.map(money), vnm: cents.map(money) });
    fc.assert(
      fc.property(good, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1000 }), (one, count, tenths) => {
        const many = averagedContent(Array.from({ length: count }, () => one));
        assert.ok(many.kind === 'averaged');
        assert.equal(
          meetsThreshold(many.netCost, many.vnm, tenths / 10),
          meetsThreshold(one.netCost, one.vnm, tenths / 10),
        );
      }),
      { seed },
    );
    fc.assert(
      fc.property(fc.array(good, { minLength: 1, maxLength: 8 }), (goods) => {
        const answer = averagedContent(goods);
        assert.ok(answer.kind === 'averaged');
        const each = goods.map(({ netCost, vnm }) => (netCost - vnm) / netCost);
        const slack = Math.max(...each.map(Math.abs)) * 1e-12;
        assert.ok(answer.rvc >= Math.min(...each) - slack && answer.rvc <= Math.max(...each) + slack);
      }),
      { seed },
    );
  });
});

describe('the floor of labour value', () => {
  it('follows from the caps in every line of the rules', () => {
    const vehicle = fc.constantFrom('PASSENGER_VEHICLE', 'LIGHT_TRUCK', 'HEAVY_TRUCK', 'ALTERNATIVE_STAGING');
    const points = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(vehicle, day, cents, cents, points, points, (code, date, materials, base, technology, assembly) => {
        const line = threshold({ part: code, method: 'NC', date, measure: 'LVC' });
        fc.pre(line.kind === 'threshold' && line.labour !== null);
        assert.equal(line.labour.minMaterialLabour, line.percent - line.labour.maxTechnology - line.labour.maxAssembly);
        const answer = labourValueContent(
          { route: 'NC', materials, labour: 0, base, technology, assembly },
          { percent: line.percent, ...line.labour },
        );
        assert.ok(answer.kind === 'labour');
        assert.equal(answer.verdict === 'met', answer.total >= line.percent);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
