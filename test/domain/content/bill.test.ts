import assert from 'node:assert/strict';
import fc from 'fast-check';
import { billGap } from '../../../src/domain/content/billChecks';
import { exactSum } from '../../../src/domain/content/exactSum';
import { meetsThreshold } from '../../../src/domain/content/meetsThreshold';
import { decimalSum } from '../../../src/domain/content/decimalSum';
import { replacementOf, type Replacement } from '../../../src/domain/content/replacementOf';
import type { Finding } from '../../../src/domain/content/Finding';
import { ask, FOREIGN } from './bill/asking';
import { codes } from './checking';

const money = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);

/** What is said of the currencies and units of lines. */
function mixed(
  lines: readonly { readonly currency: string | null; readonly unit: string | null }[],
): readonly Finding[] {
  const { findings } = ask(
    lines.map(({ currency, unit }) => ({ ...FOREIGN, value: 1, currency: currency ?? '', value_unit: unit ?? '' })),
  );
  return findings.filter(({ code }) => code.startsWith('MIXED_'));
}

describe('a bill of materials', () => {
  it('has one currency and one unit, in any case, blanks aside', () => {
    const line = { currency: 'MXN', unit: 'pza' };
    assert.deepEqual(mixed([line, { currency: ' mxn', unit: null }]), []);
    const answer = mixed([line, { currency: null, unit: 'PZA' }, { currency: 'USD', unit: 'kg' }]);
    assert.deepEqual(codes({ findings: answer }), ['MIXED_CURRENCY', 'MIXED_UNIT']);
    assert.match(answer[0]?.sentence.es ?? '', /^«USD» no es la moneda de las demás líneas \(MXN\)/);
  });

  it('has one currency however it is written', () => {
    for (const same of [
      ['MXN', 'M.N.', 'MN', 'pesos', '$', 'Moneda nacional'],
      ['USD', 'US$', 'dólares', 'Dlls.'],
    ]) {
      assert.deepEqual(mixed(same.map((currency) => ({ currency, unit: null }))), []);
    }
    const [found] = mixed(['US$', '$'].map((currency) => ({ currency, unit: null })));
    assert.match(found?.sentence.en ?? '', /^«MXN» is not the currency of the other lines \(USD\)/);
  });

  it('adds up to the declared materials within 0.5 %', () => {
    assert.deepEqual(billGap([50, 49.5], 100), []);
    assert.deepEqual(codes({ findings: billGap([50, 49.4], 100) }), ['BOM_GAP']);
    assert.deepEqual(billGap([1], null), []);
  });
});

describe('what would change the verdict', () => {
  const replacing = (base: number, values: readonly number[]): Replacement =>
    replacementOf(base, Float64Array.from(values), decimalSum(values), 75);
  const values = [10, 25, 5];

  it('is nothing while the threshold is met', () => {
    const { room, count, places } = replacing(160, values);
    assert.deepEqual([room, count, places], [0, 0, []]);
  });
  it('is the largest lines first', () => {
    const { room, count, replace } = replacing(100, values);
    assert.deepEqual([room, count, replace(5)], [-15, 1, [1]]);
    assert.deepEqual(replacing(40, values).replace(2), [1, 0]);
  });

  it('always reaches the threshold, with no line to spare', () => {
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 12 }), (base, costs) => {
        const replaced = replacing(base, costs).replace(Infinity);
        const after = (places: readonly number[]): number =>
          exactSum([...costs, ...places.map((place) => -(costs[place] ?? 0))]);
        assert.equal(meetsThreshold(base, after(replaced), 75), true);
        if (replaced.length > 0) assert.equal(meetsThreshold(base, after(replaced.slice(0, -1)), 75), false);
      }),
      { seed: 20200701 },
    );
  });
});
