import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareDecimals, decimalOf, numberOf } from '../../../src/domain/content/Decimal';
import { exactSum } from '../../../src/domain/content/exactSum';
import { meetsThreshold } from '../../../src/domain/content/meetsThreshold';

/** A decimal of at most 15 digits as text and as whole units of 10^-12, so that big integers can judge. */
const UNIT = 12;
const amount = fc
  .tuple(fc.bigInt({ min: 1n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, decimals]) => ({
    value: Number(`${digits}e-${decimals}`),
    units: digits * 10n ** BigInt(UNIT - decimals),
  }));
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ value: tenths / 10, tenths: BigInt(tenths) }));

const met = (base: bigint, vnm: bigint, tenths: bigint): boolean => vnm * 1000n <= base * (1000n - tenths);

describe('exact comparison', () => {
  it('gives the verdict of big integers for any base, materials and threshold', () => {
    fc.assert(
      fc.property(amount, amount, percent, (base, vnm, line) => {
        assert.equal(meetsThreshold(base.value, vnm.value, line.value), met(base.units, vnm.units, line.tenths));
      }),
      { numRuns: 10_000, seed: 20200701 },
    );
  });

  it('gives the verdict of big integers on the line and one unit to either side', () => {
    const base = fc.bigInt({ min: 1n, max: 99_999_999_999n });
    const around = fc.constantFrom(-1n, 0n, 1n);
    fc.assert(
      fc.property(base, fc.integer({ min: 0, max: 6 }), percent, around, (digits, decimals, line, step) => {
        // The base in steps of 1000 units of its last decimal, so that the line falls on a unit.
        const materials = digits * (1000n - line.tenths) + step;
        fc.pre(materials >= 0n);
        const scale = `e-${decimals}`;
        assert.equal(
          meetsThreshold(Number(`${digits * 1000n}${scale}`), Number(`${materials}${scale}`), line.value),
          step <= 0n,
        );
      }),
      { numRuns: 10_000, seed: 20200701 },
    );
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(amount, amount, percent, fc.integer({ min: -20, max: 20 }), (base, vnm, line, power) => {
        const scaled = ({ units }: { units: bigint }): number => Number(`${units}e${power}`);
        assert.equal(
          meetsThreshold(scaled(base), scaled(vnm), line.value),
          meetsThreshold(base.value, vnm.value, line.value),
        );
      }),
      { numRuns: 1000, seed: 20200701 },
    );
  });

  it('holds at the ends of what a double can carry', () => {
    assert.equal(meetsThreshold(1.7e308, 1e308, 75), false);
    assert.equal(meetsThreshold(4e-308, 1e-308, 75), true);
    assert.equal(meetsThreshold(4e-308, 1.1e-308, 75), false);
  });

  it('reads 0.1 + 0.2 as the 0.3 that a cell shows', () => {
    assert.equal(compareDecimals(decimalOf(0.1 + 0.2), decimalOf(0.3)), 0);
    assert.equal(numberOf(decimalOf(-123.456)), -123.456);
    assert.equal(numberOf(decimalOf(0)), 0);
  });
});

describe('exact sums', () => {
  it('equals the sum of big integers, in any order', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
        const units = amounts.reduce((total, { units }) => total + units, 0n);
        const values = amounts.map(({ value }) => value);
        assert.equal(exactSum(values), Number(`${units}e-${UNIT}`));
        assert.equal(exactSum([...values].reverse()), exactSum(values));
      }),
      { numRuns: 1000, seed: 20200701 },
    );
  });

  it('adds ten dimes to one', () => assert.equal(exactSum(Array.from({ length: 10 }, () => 0.1)), 1));
  it('adds nothing to zero', () => assert.equal(exactSum([]), 0));
});
