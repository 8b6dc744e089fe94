import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BillContent } from '../../../../src/domain/content/bill/contentOfBill';
import { billReport } from '../../../../src/domain/content/bill/billReport';
import { contentOfBill } from '../../../../src/domain/content/bill/contentOfBill';
import { readBill } from '../../../../src/domain/content/bill/readBill';
import { ask, FOREIGN, ORIGINATING, QUESTION, type Line } from './asking';

const SEED = { seed: 20200701, numRuns: 300 };

const cents = fc.integer({ min: 1, max: 50_000 }).map((whole) => whole / 100);
const origin = fc.constantFrom<Line>(
  ORIGINATING,
  FOREIGN,
  {},
  { origin: 'MX' },
  { ...ORIGINATING, cert_to: '2024-02-29' },
  { origin: 'China' },
);
const line: fc.Arbitrary<Line> = fc
  .record({ value: cents, from: origin })
  .map(({ value, from }) => ({ ...from, value }));

/** Anything that people and sheets put into cells. */
const cell = fc.oneof(
  { weight: 4, arbitrary: cents },
  fc.constantFrom(
    '',
    0,
    null,
    'x',
    '#N/A',
    -5,
    'Sí',
    'No',
    'Originario',
    'CN',
    '2024-01-01',
    45000,
    true,
    'USD',
    'MXN',
    '1,200.50',
    'Flete',
  ),
);
const HEADINGS = [
  'part',
  'hs',
  'value',
  'currency',
  'origin',
  'cert_from',
  'cert_to',
  'deduction',
  'deduction_kind',
  'document',
  'recoverable',
  'statement_nc',
  'statement_vnm',
  'statement_free',
  'credit',
  'regional_price',
  'extra',
];
const anyRows = fc.array(fc.array(cell, { minLength: HEADINGS.length, maxLength: HEADINGS.length }), { maxLength: 12 });

describe('any bill of materials', () => {
  it('gives the same content and findings in any order of its lines', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => assert.deepEqual(withoutPlaces(rows), withoutPlaces(shuffled)),
      ),
      SEED,
    );
  });

  it('gives the same verdict and shares in any unit of money', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        cents,
        fc.constantFrom(10, 1000, 0.1, 4),
        (lines, base, factor) => {
          const scaled = lines.map((each) => ({
            ...each,
            value: Number((Number(each.value) * factor).toPrecision(15)),
          }));
          const first = ask(lines, { base });
          const second = ask(scaled, { base: Number((base * factor).toPrecision(15)) });
          assert.deepEqual([second.verdict, second.margin, second.rvc], [first.verdict, first.margin, first.rvc]);
        },
      ),
      SEED,
    );
  });

  it('never has more content with one more line that is not originating', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), line, cents, (lines, more, base) => {
        const before = ask(lines, { base }).rvc ?? NaN;
        const after = ask([...lines, more], { base }).rvc ?? NaN;
        assert.ok(after <= before);
      }),
      SEED,
    );
  });

  it('never has less content with what a supplier states', () => {
    const statement = fc
      .record({
        price: cents,
        netCost: cents,
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        deduction: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ price, netCost, part, deduction }) => {
        const vnm = (most: number): string => String(Math.floor(most * part * 100) / 100);
        const cut = Math.floor(price * deduction * 100) / 100;
        const plain = { ...FOREIGN, value: price, deduction: cut, deduction_kind: 'Flete', document: 'F' };
        return {
          plain,
          NC: { statement_nc: netCost, statement_vnm: vnm(netCost) },
          TV: { statement_vnm: vnm(price) },
          FREE: { statement_free: vnm(price) },
        };
      });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 200_000 }).map((whole) => whole / 100),
        fc.constantFrom('NC' as const, 'TV' as const),
        (lines, statements, free, base, method) => {
          const rvc = (known: number): number =>
            ask(
              [
                ...lines,
                ...statements.map((each, index) =>
                  index < known ? { ...each.plain, ...each[free ? 'FREE' : method] } : each.plain,
                ),
              ],
              { base, method },
            ).rvc ?? NaN;
          for (let known = 1; known <= statements.length; known += 1) assert.ok(rvc(known) >= rvc(known - 1));
        },
      ),
      { ...SEED, numRuns: 1000 },
    );
  });

  it('reaches the threshold when the lines to replace are originating, with no line to spare', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), cents, (lines, base) => {
        const { replacement } = ask(lines, { base });
        const replaced = replacement?.lines.map((each) => each.line - 1) ?? [];
        const after = (places: readonly number[]): BillContent['verdict'] =>
          ask(
            lines.map((each, place) => (places.includes(place) ? { ...each, ...ORIGINATING } : each)),
            { base },
          ).verdict;
        assert.equal(after(replaced), 'met');
        if (replaced.length > 0) assert.equal(after(replaced.slice(0, -1)), 'not-met');
      }),
      SEED,
    );
  });

  it('is answered, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.anything(), { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (rows) => {
        const bill = readBill(['value', 'origin', 'cert_to'], rows);
        for (const language of ['es', 'en'] as const) {
          for (const row of billReport(bill, contentOfBill(bill, QUESTION), language)) {
            assert.ok(row.every((shown) => typeof shown === 'string' || Number.isFinite(shown)));
          }
        }
      }),
      SEED,
    );
  });
});

/** All of a report but its line numbers, and its findings in an order of their own. */
function withoutPlaces(rows: readonly (readonly unknown[])[]): unknown {
  const bill = readBill(HEADINGS, rows);
  const { replacement, findings, ...content } = contentOfBill(bill, { ...QUESTION, declared: 700 });
  const plain = (text: string): string => text.replace(/línea \d+|line \d+/gi, 'line');
  return {
    ...content,
    tables: null,
    replaced:
      replacement === null
        ? null
        : {
            ...replacement,
            regionalPrice: null,
            withRegionalPrice: null,
            lines: replacement.lines.map(({ counted }) => counted),
          },
    findings: findings
      .map(({ code, severity, sentence, at }) =>
        // Which of two currencies in as many lines is the other one depends on their order.
        code === 'MIXED_CURRENCY'
          ? code
          : JSON.stringify([code, severity, plain(sentence.es), plain(sentence.en), at?.column]),
      )
      .sort(),
  };
}
