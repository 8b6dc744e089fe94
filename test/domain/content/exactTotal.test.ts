import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDecimals, decimalOf, numberOf } from '../../../src/domain/content/Decimal';
import { exactSum } from '../../../src/domain/content/exactSum';
import { ExactTotal } from '../../../src/domain/content/ExactTotal';

const cents = fc.integer({ min: -1e15, max: 1e15 }).map((whole) => whole / 100);
const fine = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const anySize = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e40, max: 1e40 });
const nextToPowers = fc
  .tuple(fc.integer({ min: -12, max: 18 }), fc.constantFrom(1, 1 - 2 ** -53, 1 + 2 ** -52, 9.999999999999995))
  .map(([exponent, factor]) => 10 ** exponent * factor);

describe('a sum that grows', () => {
  it('equals the sum of the decimals of its amounts, digit by digit', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cents, fine, anySize, nextToPowers), { maxLength: 30 }), (amounts) => {
        const total = new ExactTotal();
        for (const each of amounts) total.add(each);
        const exact = amounts.map(decimalOf).reduce(addDecimals, { digits: 0n, exponent: 0 });
        assert.equal(total.value() + 0, numberOf(exact) + 0);
      }),
      { seed: 20200701, numRuns: 5000 },
    );
  });

  it('goes on after its value was asked for', () => {
    const total = new ExactTotal();
    for (const each of [0.1, 1 / 3, 1e15]) total.add(each);
    assert.equal(total.value(), 1000000000000000.4);
    total.add(-1e15);
    assert.equal(total.value(), 0.433333333333333);
  });

  it('begins anew once cleared', () => {
    const total = new ExactTotal();
    for (const each of [1e-12, 1 / 3, 1e15, 0.1]) total.add(each);
    total.clear();
    assert.equal(total.value(), 0);
    total.add(2 / 3);
    assert.equal(total.value(), 0.666666666666667);
  });

  it('may be asked for while the amounts of another sum are computed', () => {
    function* amounts(): Generator<number> {
      for (const each of [0.1, 1 / 3]) yield exactSum([each, each]);
    }
    assert.equal(exactSum(amounts()), 0.866666666666666);
  });
});
