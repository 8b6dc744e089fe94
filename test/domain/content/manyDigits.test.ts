import assert from 'node:assert/strict';
import fc from 'fast-check';
import { averagedContent } from '../../../src/domain/content/averagedContent';
import { coreParts } from '../../../src/domain/content/coreParts';
import { ExactTotal } from '../../../src/domain/content/ExactTotal';
import { decimalSum } from '../../../src/domain/content/decimalSum';
import { replacementOf } from '../../../src/domain/content/replacementOf';
import { yearEndAnalysis } from '../../../src/domain/content/yearEndAnalysis';
import { ask, FOREIGN, type Line } from './bill/asking';

const lines = (values: readonly number[]): readonly Line[] => values.map((value) => ({ ...FOREIGN, value }));

/** Materials on the line of 75 %, and a last amount above it that a double or 15 digits of the sum would lose. */
const ABOVE = [
  { base: 400_000_000, values: [100_000_000, 0.0000001] },
  { base: 400_000_000, values: [50_000_000, 50_000_000, 0.000000001] },
  { base: 49_382_715_604.92, values: [12_345_678_901.23, 0.00001] },
  { base: 4e15, values: [999_999_999_999_999, 1, 0.01] },
] as const;

describe('sums of more than fifteen digits', () => {
  it('of a bill are compared with all of them', () => {
    for (const { base, values } of ABOVE) {
      const above = ask(lines(values), { base });
      assert.equal(above.verdict, 'not-met', String(values));
      assert.equal(above.room, -(values.at(-1) ?? 0));
      assert.equal(above.replacement?.count, 1);
      assert.equal(ask(lines(values.slice(0, -1)), { base }).verdict, 'met');
    }
  });

  it('keep what a supplier states', () => {
    const stated = { ...FOREIGN, value: 300, statement_nc: 300, statement_vnm: 0.0000001 };
    const content = ask([{ ...FOREIGN, value: 100_000_000 }, stated], { base: 400_000_000 });
    assert.equal(content.verdict, 'not-met');
  });

  it('keep what a deduction or a statement leaves of a value', () => {
    const price = { ...FOREIGN, value: 12_345_678_901.23 };
    const freight = { ...price, deduction_kind: 'Flete', document: 'F-1', deduction: 0.00001 };
    const cases: Readonly<Record<string, Line>> = {
      deduction: freight,
      'amount free of VNM': { ...price, statement_free: 0.00001 },
      'deduction, with a statement of net cost': { ...freight, statement_nc: 12_345_678_901.23, statement_vnm: 5e9 },
    };
    const base = 49_382_715_604.92;
    for (const [name, line] of Object.entries(cases)) {
      const stated = line.statement_vnm === undefined ? 0 : 12_345_678_901.23 - 5e9;
      const rest = { ...FOREIGN, value: Number(stated.toFixed(2)) };
      const with_ = (more: number): string =>
        ask([line, ...(stated > 0 ? [rest] : []), { ...FOREIGN, value: more }], { base }).verdict;
      const out = line.statement_vnm === undefined ? 0.00001 : 0;
      if (out > 0) assert.equal(with_(out), 'met', name);
      assert.equal(with_(out + 0.000001), 'not-met', name);
    }
  });

  it('give the verdict of big integers near the line', () => {
    const fine = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 10 });
    const line = fc.bigInt({ min: 1n, max: 999_999_999n });
    fc.assert(
      fc.property(line, fine, fc.integer({ min: -1, max: 1 }), (units, steps, above) => {
        const back = above - steps.reduce((sum, step) => sum + step, 0);
        const changes = [...steps, back].filter((step) => step !== 0);
        const materials = [
          { ...FOREIGN, value: Number(units) * 1000 },
          ...changes.map((step) => ({ ...FOREIGN, value: step / 1e9, credit: 'sí' })),
        ];
        assert.equal(ask(materials, { base: Number(units) * 4000 }).verdict, above > 0 ? 'not-met' : 'met');
      }),
      { seed: 20200701 },
    );
  });

  it('of core parts, of goods and of a year are compared with all of them', () => {
    for (const { base, values } of ABOVE) {
      const goods = values.map((vnm) => ({ netCost: base / values.length, vnm }));
      const parts = goods.map((good, index) => ({ ...good, name: `part ${index}`, listedVnm: null }));
      const core = coreParts(parts, 'SUPER_CORE', 75);
      assert.equal(core.kind === 'core' && core.verdict, 'not-met');
      const year = yearEndAnalysis(goods, goods, 75);
      assert.equal(year.kind === 'year-end' && year.actual, 'not-met');
    }
  });

  it('are shown as the nearest double', () => {
    const answer = averagedContent([
      { netCost: 400_000_000, vnm: 100_000_000 },
      { netCost: 1, vnm: 0.0000001 },
    ]);
    assert.equal(answer.kind === 'averaged' && answer.vnm, 100_000_000.0000001);
  });

  it('tell how much to replace', () => {
    const values = [100_000_000, 0.0000001];
    const { room, count } = replacementOf(400_000_000, Float64Array.from(values), decimalSum(values), 75);
    assert.deepEqual([room, count], [-0.0000001, 1]);
  });
});

describe('an exact total', () => {
  it('has every digit of amounts of any size', () => {
    const total = new ExactTotal();
    for (const amount of [1e20, 0.1, 1e-10, -1e20]) total.add(amount);
    const { digits, exponent } = total.decimal();
    assert.equal(digits * 10n ** BigInt(exponent + 25), 1000000001n * 10n ** 15n);
  });
});
