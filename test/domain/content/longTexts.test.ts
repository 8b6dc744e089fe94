import assert from 'node:assert/strict';
import { billReport } from '../../../src/domain/content/bill/billReport';
import { contentOfBill } from '../../../src/domain/content/bill/contentOfBill';
import { readBill } from '../../../src/domain/content/bill/readBill';
import { intermediateMaterials } from '../../../src/domain/content/intermediateMaterials';
import { metalOf } from '../../../src/domain/content/metalOf';
import { metalsPurchases } from '../../../src/domain/content/metalsPurchases';
import { overriddenTables } from '../../../src/domain/content/overrides';
import { threshold } from '../../../src/domain/content/threshold';
import { MAX_CELL_TEXT } from '../../../src/domain/rows/kinds/text';
import { ask, FOREIGN, QUESTION } from './bill/asking';

const LONG = 'x'.repeat(40_000);
const HEADINGS = ['Parte', 'Medida', 'Método', 'Desde', 'Porcentaje', 'Fuente'];
const PART = ['A1', 'RVC', 'NC', '2024-01-01'];
const asked = { part: 'A1', method: 'NC', date: '2024-06-30' };

describe('texts of cells in sentences', () => {
  const own = overriddenTables([HEADINGS, [...PART, 80, LONG]]);
  assert.ok(own.kind === 'tables');
  const cases: Readonly<Record<string, { readonly findings: readonly { readonly sentence: object }[] }>> = {
    'a part': threshold({ ...asked, part: LONG }),
    'a date': threshold({ ...asked, date: LONG }),
    'a code of a metal': metalOf(LONG),
    'a code of both metals': metalsPurchases(
      [{ hs: `8708.29${' '.repeat(999)}`, value: 1, originating: true }],
      '2024-01-01',
    ),
    'a currency and a unit': ask([
      { ...FOREIGN, value: 1, currency: LONG, value_unit: LONG },
      { ...FOREIGN, value: 1, currency: 'MXN', value_unit: 'kg' },
    ]),
    'intermediate materials': {
      findings: intermediateMaterials(
        [LONG, `${LONG}y`].map((id) => ({ id, designated: true, subjectToRvc: true, contains: [`${LONG}y`] })),
      ),
    },
    'the source of an own threshold': own,
    'the source of the threshold that was used': threshold(asked, own.tables),
  };
  for (const [name, { findings }] of Object.entries(cases)) {
    it(`are short: ${name}`, () => {
      assert.ok(findings.length > 0);
      for (const { sentence } of findings) assert.ok(JSON.stringify(sentence).length < 1000);
    });
  }

  it('never make a cell of a report longer than Excel can hold', () => {
    const bill = readBill(
      ['value', 'origin', 'part', 'description', LONG],
      [
        [900, LONG, LONG, LONG, '#REF!'],
        [10, 'No originario', LONG, LONG, ''],
      ],
      [],
    );
    const report = billReport(bill, contentOfBill(bill, { ...QUESTION, tables: own.tables }), 'es');
    const texts = report.flat().map(String);
    assert.ok(texts.every((text) => text.length <= MAX_CELL_TEXT));
    assert.ok(report.every(([, , where]) => where.length < 200));
  });
});

describe('very many own thresholds', () => {
  it('that are wrong are told by the first ones and a count', () => {
    const answer = overriddenTables([HEADINGS, ...Array.from({ length: 900 }, () => [...PART, 'mucho', 'DOF'])]);
    assert.equal(answer.findings.length, 21);
    assert.deepEqual(answer.findings.at(-1)?.sentence, { es: 'Hay 880 más.', en: 'There are 880 more.' });
  });
  it('are refused above a thousand rows; blank rows below the table do not count', () => {
    const right = [HEADINGS, [...PART, 80, 'DOF']];
    const blank = (count: number): readonly unknown[][] =>
      Array.from({ length: count }, () => ['', null, 0, '', '', '']);
    assert.equal(overriddenTables([...right, ...blank(5000)]).kind, 'tables');
    const many = overriddenTables([...right, ...blank(5000), [...PART, 80, 'DOF']]);
    assert.match(many.findings[0]?.sentence.en ?? '', /5003 rows and the limit is 1000/);
  });
  it('name the first sources only', () => {
    const rows = Array.from({ length: 8 }, (_, year) => ['A1', 'RVC', 'NC', `203${year}-01-01`, 80, `DOF ${year}`]);
    const answer = overriddenTables([HEADINGS, ...rows]);
    assert.match(answer.findings[0]?.sentence.en ?? '', /«DOF 4» \+ 3\)/);
  });
});
