import assert from 'node:assert/strict';
import type { CellValue } from '../../../src/domain/rows/CellValue';
import type { FieldType, FieldValue } from '../../../src/domain/rows/Field';
import { readCell } from '../../../src/domain/rows/readCell';
import { readText } from '../../../src/domain/rows/readText';
import { context, context1904, field } from './exampleFields';

const text: FieldType = { kind: 'text' };
const number: FieldType = { kind: 'number', min: -1000, max: 10_000_000 };
const integer: FieldType = { kind: 'integer', min: 0, max: 100_000 };
const percent: FieldType = { kind: 'percent', min: 0, max: 100 };
const date: FieldType = { kind: 'date' };
const boolean: FieldType = { kind: 'boolean' };
const process: FieldType = { kind: 'code', vocabulary: 'procesos' };
const state: FieldType = { kind: 'code', vocabulary: 'estados' };
const ppap: FieldType = { kind: 'code', vocabulary: 'ppap' };
const tags: FieldType = { kind: 'set', vocabulary: null };
const tools: FieldType = { kind: 'set', vocabulary: 'core_tools' };
const certificates: FieldType = { kind: 'certificates' };

function read(type: FieldType, cell: CellValue, unit: string | null = null): FieldValue {
  const reading = readCell(field(type, { unit }), cell, context);
  assert.ok(reading.ok, reading.ok ? '' : reading.sentence.en);
  return reading.value;
}

function problem(type: FieldType, cell: CellValue): string {
  const reading = readCell(field(type), cell, context);
  assert.ok(!reading.ok, `${String(cell)} was read`);
  assert.ok(reading.sentence.es.length > 10 && reading.sentence.en.length > 10);
  return reading.code;
}

const KINDS: readonly FieldType[] = [
  text,
  { kind: 'rfc' },
  { kind: 'email' },
  { kind: 'url' },
  number,
  integer,
  percent,
  date,
  boolean,
  process,
  tags,
  tools,
  certificates,
];

describe('readCell', () => {
  for (const type of KINDS) {
    it(`reads a blank ${type.kind} cell as unknown`, () => {
      for (const blank of ['', '   ', '\u00a0', '\n', '\t']) assert.equal(read(type, blank), null);
    });

    it(`refuses an Excel error in a ${type.kind} cell`, () => {
      for (const error of ['#N/A', '#¡VALOR!', '#BUSY!', '#GETTING_DATA', '#REF!', '#SPILL!', '#N/D']) {
        assert.equal(problem(type, error), 'cell-error');
      }
    });
  }

  it('keeps text that looks like a formula as it is', () => {
    for (const typed of ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)', "'=1", '\t=1', '#hashtag']) {
      assert.equal(read(text, typed), typed);
    }
  });

  it('cleans text to NFC and LF without blanks at its ends, and keeps what is inside', () => {
    assert.equal(
      read(text, '  Quere\u0301taro\r\n  S.A.\u00a0\u00a0de C.V.  '),
      'Querétaro\n  S.A.\u00a0\u00a0de C.V.',
    );
  });

  it('turns numbers typed in a text column into text', () => {
    assert.equal(read(text, 1219), '1219');
    assert.equal(read(text, '01219'), '01219');
    assert.equal(read(text, 4421234567), '4421234567');
    assert.equal(read(text, true), 'TRUE');
  });

  it('refuses text that does not fit and characters that a file cannot hold', () => {
    assert.equal(problem(text, 'x'.repeat(2001)), 'too-long');
    assert.equal(problem(text, 'a\u0000b'), 'bad-character');
    assert.equal(problem(text, 'a\ud800b'), 'bad-character');
  });

  it('reads numbers as people in Mexico type them', () => {
    const cases: readonly (readonly [CellValue, number])[] = [
      [12.5, 12.5],
      ['1,234.5', 1234.5],
      ['1,234,567', 1_234_567],
      ['$ 1,234.50', 1234.5],
      ['1 234.5', 1234.5],
      ['12.50\u00a0', 12.5],
      ['−3', -3],
      ['1E+3', 1000],
      ['.5', 0.5],
      [0.1 + 0.2, 0.3],
    ];
    for (const [typed, value] of cases) assert.equal(read(number, typed), value);
    assert.equal(read(number, '450 t', 't'), 450);
    assert.ok(Object.is(read(number, -0), 0));
  });

  it('does not guess numbers', () => {
    for (const typed of ['12,5', '1.234,5', '1,23', '1 2', 'doce', '1/2', true])
      assert.equal(problem(number, typed), 'not-a-number');
    assert.equal(problem(number, Infinity), 'not-a-number');
  });

  it('reads words for "unknown" in typed columns as unknown, and keeps them in text columns', () => {
    for (const type of [number, percent, date, boolean, process, tools, certificates])
      assert.equal(read(type, 'N/D'), null);
    assert.equal(read(text, 'n/d'), 'n/d');
  });

  it('holds numbers to their bounds', () => {
    assert.equal(problem(integer, 1.5), 'not-an-integer');
    assert.equal(problem(integer, -1), 'below-min');
    assert.equal(problem(number, 10_000_001), 'above-max');
  });

  it('reads fractions and signed text as percentages and never guesses', () => {
    assert.equal(read(percent, 0.75), 75);
    assert.equal(read(percent, 0.145), 14.5);
    assert.equal(read(percent, 1), 100);
    assert.equal(read(percent, '75 %'), 75);
    assert.equal(read(percent, '14.5%'), 14.5);
    assert.equal(problem(percent, 75), 'above-max');
    assert.equal(problem(percent, 1.2), 'above-max');
    assert.equal(problem(percent, -0.1), 'below-min');
    assert.equal(problem(percent, '75'), 'percent-unclear');
  });

  it('reads percentages of a CSV file as 0–100', () => {
    assert.deepEqual(readText(field(percent), '75', context), { ok: true, value: 75 });
    assert.deepEqual(readText(field(percent), '0.8', context), { ok: true, value: 0.8 });
    assert.deepEqual(readText(field(percent), '75 %', context), { ok: true, value: 75 });
  });

  it('reads dates from serials of both systems and from text', () => {
    const cases: readonly (readonly [CellValue, string])[] = [
      [45_535, '2024-08-31'],
      [45_535.75, '2024-08-31'],
      [1, '1900-01-01'],
      [59, '1900-02-28'],
      [61, '1900-03-01'],
      ['2024-08-31', '2024-08-31'],
      ['2024-08-31T12:30:00Z', '2024-08-31'],
      ['31/08/2024', '2024-08-31'],
      ['1-9-2024', '2024-09-01'],
      ['31 de agosto de 2024', '2024-08-31'],
      ['31-ago-2024', '2024-08-31'],
      ['31 Aug 2024', '2024-08-31'],
    ];
    for (const [typed, value] of cases) assert.equal(read(date, typed), value, String(typed));
    assert.deepEqual(readCell(field(date), 44_073, context1904), { ok: true, value: '2024-08-31' });
    assert.deepEqual(readCell(field(date), 0, context1904), { ok: true, value: '1904-01-01' });
  });

  it('refuses days that never were, month-first dates and two-digit years', () => {
    for (const typed of [
      0,
      60,
      -1,
      3_000_000,
      '2023-02-29',
      '31/04/2024',
      '08/31/2024',
      '31/08/24',
      'agosto',
      '45535',
    ]) {
      assert.equal(problem(date, typed), 'not-a-date', String(typed));
    }
  });

  it('reads yes and no as people type them', () => {
    for (const typed of [true, 'Sí', 'SI', 'si', 'Yes', 'x', 'VERDADERO', 'true', 1, '1'])
      assert.equal(read(boolean, typed), true);
    for (const typed of [false, 'No', 'NO', 'falso', 'FALSE', 0]) assert.equal(read(boolean, typed), false);
    assert.equal(problem(boolean, 'quizá'), 'not-a-boolean');
    assert.equal(problem(boolean, 2), 'not-a-boolean');
  });

  it('reads codes by code, label in both languages and synonym', () => {
    for (const typed of [
      '2.ESTAM.PROG',
      '2.estam.prog',
      'Estampado progresivo',
      'ESTAMPADO  PROGRESIVO',
      'Progressive-die stamping',
      'progresivo',
    ]) {
      assert.equal(read(process, typed), '2.ESTAM.PROG');
    }
    for (const typed of ['QUE', 'Qro.', 'queretaro', 'Quere\u0301taro de Arteaga', 'MX-QUE', '22', 22])
      assert.equal(read(state, typed), 'QUE');
    for (const typed of ['S.L.P.', 'SLP', 'San Luis  Potosi', 24]) assert.equal(read(state, typed), 'SLP');
    assert.equal(read(state, 1), 'AGU');
    assert.equal(read(ppap, 3), '3');
  });

  it('names the candidates of an ambiguous word', () => {
    const reading = readCell(field(process), 'lamination', context);
    assert.ok(!reading.ok);
    assert.equal(reading.code, 'ambiguous');
    assert.match(reading.sentence.es, /2\.LAMIN .*5\.LAM /);
    assert.equal(problem(process, 'magia'), 'not-in-vocabulary');
  });

  it('splits sets on semicolons only, sorted and without repeats', () => {
    assert.deepEqual(read(tags, ' Nissan ;Honda; Nissan;; GM, Toyota '), ['GM, Toyota', 'Honda', 'Nissan']);
    assert.deepEqual(read(tools, 'SPC; AMEF ;apqp'), ['APQP', 'FMEA', 'SPC']);
    assert.equal(read(tags, ' ; '), null);
    assert.equal(problem(tools, 'SPC; VSM'), 'not-in-vocabulary');
  });

  it('reads certificates with names and dates as people type them', () => {
    assert.deepEqual(read(certificates, 'ISO 9001:2015@31/03/2027; iatf 16949 @ 2026-12-31;CTPAT'), [
      'CTPAT',
      'IATF16949@2026-12-31',
      'ISO9001@2027-03-31',
    ]);
    assert.equal(problem(certificates, 'ISO9001@pronto'), 'not-a-date');
    assert.equal(problem(certificates, 'ISO 1'), 'not-in-vocabulary');
  });

  it('reads RFCs, e-mail and web addresses', () => {
    assert.equal(read({ kind: 'rfc' }, ' gode-561231-gr8 '), 'GODE561231GR8');
    assert.equal(problem({ kind: 'rfc' }, 'ABC'), 'rfc-form');
    assert.equal(problem({ kind: 'rfc' }, 'ABC010230AB1'), 'rfc-date');
    assert.equal(read({ kind: 'email' }, 'ventas@ejemplo.com.mx'), 'ventas@ejemplo.com.mx');
    for (const typed of ['ventas', 'a@b', 'a@b.mx; c@d.mx', `${'a'.repeat(65)}@b.mx`])
      assert.equal(problem({ kind: 'email' }, typed), 'not-an-email');
    assert.equal(read({ kind: 'url' }, 'https://ejemplo.mx/a?b=1'), 'https://ejemplo.mx/a?b=1');
    assert.equal(read({ kind: 'url' }, 'www.ejemplo.mx'), 'https://www.ejemplo.mx');
    for (const typed of [
      'javascript:alert(1)',
      'ftp://x.mx',
      'file:///etc',
      'http://a b.mx',
      'https://u:p@x.mx',
      'nada',
    ]) {
      assert.equal(problem({ kind: 'url' }, typed), 'not-a-url', typed);
    }
  });
});
