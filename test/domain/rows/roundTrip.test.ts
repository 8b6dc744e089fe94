import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Field, FieldValue } from '../../../src/domain/rows/Field';
import { numberFormat } from '../../../src/domain/rows/numberFormat';
import { pickList } from '../../../src/domain/rows/pickList';
import { readCell } from '../../../src/domain/rows/readCell';
import { readValue } from '../../../src/domain/rows/readValue';
import { writeCell } from '../../../src/domain/rows/writeCell';
import { supplierFields } from '../../../src/domain/supplier/supplierFields';
import { supplierVocabularies } from '../../../src/domain/supplier/supplierVocabularies';
import { context, context1904, field } from './exampleFields';

const codes = (vocabulary: string): readonly string[] =>
  supplierVocabularies.get(vocabulary)?.terms.map(({ code }) => code) ?? assert.fail(vocabulary);

const anyDate = fc
  .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('=1+1', '+1', '-1', '@SUM(1)', 'a;b', 'x@y', "'", '75 %', '01219'),
);

/** JSON as it may come from outside, of the kind that the field wants. */
function anyJson({ type }: Field): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'text':
      return anyText;
    case 'rfc':
      return fc.constantFrom('GODE561231GR8', 'RET130705MD5', 'XAXX010101000', 'ÑÑÑ010101AA1');
    case 'email':
      return fc.constantFrom('ventas@ejemplo.mx', 'a.b+c@x.com');
    case 'url':
      return fc.constantFrom('https://ejemplo.mx', 'http://a.b.mx:8080/x?y=z#w', 'www.ejemplo.mx');
    case 'integer':
      return fc.integer({ min: type.min, max: type.max });
    case 'number':
      return fc.double({ min: type.min, max: type.max, noNaN: true });
    case 'percent':
      return fc.double({ min: type.min, max: type.max ?? 1e9, noNaN: true });
    case 'date':
      return anyDate;
    case 'boolean':
      return fc.boolean();
    case 'code':
      return fc.constantFrom(...codes(type.vocabulary));
    case 'set':
      return fc.array(type.vocabulary === null ? anyText : fc.constantFrom(...codes(type.vocabulary)), {
        maxLength: 6,
      });
    case 'certificates':
      return fc.array(
        fc
          .tuple(fc.constantFrom(...codes('certificaciones')), fc.option(anyDate))
          .map(([code, day]) => (day === null ? code : `${code}@${day}`)),
        { maxLength: 6 },
      );
  }
}

const anyField = fc.constantFrom(...supplierFields);

describe('writeCell and readCell', () => {
  it('give every value back, in both languages and both date systems', () => {
    fc.assert(
      fc.property(
        anyField.chain((each) => fc.tuple(fc.constant(each), anyJson(each))),
        fc.constantFrom<'es' | 'en'>('es', 'en'),
        fc.boolean(),
        ([each, json], language, date1904) => {
          const value = readValue(each, json, context);
          if (!value.ok) return;
          const system = date1904 ? context1904 : context;
          const cell = writeCell(each, value.value, language, system);
          assert.deepEqual(readCell(each, cell, system), value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('give every code of every vocabulary back in both languages', () => {
    for (const [vocabulary, { terms }] of supplierVocabularies) {
      const of = field({ kind: 'code', vocabulary });
      for (const { code } of terms) {
        for (const language of ['es', 'en'] as const) {
          assert.deepEqual(readCell(of, writeCell(of, code, language, context), context), { ok: true, value: code });
        }
      }
    }
  });

  it('write what people expect to see', () => {
    const cases: readonly (readonly [Field['type'], FieldValue, string | number])[] = [
      [{ kind: 'percent', min: 0, max: 100 }, 75, 0.75],
      [{ kind: 'date' }, '2024-08-31', 45_535],
      [{ kind: 'date' }, '1850-01-01', '1850-01-01'],
      [{ kind: 'boolean' }, true, 'Sí'],
      [{ kind: 'code', vocabulary: 'estados' }, 'QUE', 'Querétaro'],
      [{ kind: 'set', vocabulary: 'core_tools' }, ['APQP', 'SPC'], 'APQP; SPC'],
      [{ kind: 'text' }, null, ''],
    ];
    for (const [type, value, cell] of cases) assert.equal(writeCell(field(type), value, 'es', context), cell);
  });
});

describe('readValue', () => {
  it('reads its own answers again without change', () => {
    fc.assert(
      fc.property(
        anyField.chain((each) => fc.tuple(fc.constant(each), anyJson(each))),
        ([each, json]) => {
          const value = readValue(each, json, context);
          if (value.ok) assert.deepEqual(readValue(each, value.value, context), value);
        },
      ),
    );
  });

  it('survives any JSON', () => {
    fc.assert(
      fc.property(anyField, fc.jsonValue(), (each, json) => {
        const reading = readValue(each, json, context);
        assert.ok(reading.ok || reading.sentence.es.length > 0);
      }),
    );
  });

  it('does not take text for a number, nor a number for text', () => {
    const cases: readonly (readonly [Field['type'], unknown])[] = [
      [{ kind: 'number' }, '12'],
      [{ kind: 'text' }, 12],
      [{ kind: 'boolean' }, 'Sí'],
      [{ kind: 'date' }, '31/08/2024'],
      [{ kind: 'set', vocabulary: null }, 'a;b'],
      [{ kind: 'set', vocabulary: null }, ['a;b']],
      [{ kind: 'percent', min: 0, max: 100 }, 101],
      [{ kind: 'code', vocabulary: 'estados' }, 'Narnia'],
      [{ kind: 'text' }, '#N/A'],
    ];
    for (const [type, json] of cases)
      assert.equal(readValue(field(type), json, context).ok, false, JSON.stringify(json));
  });
});

describe('numberFormat', () => {
  it('keeps everything that is text as text', () => {
    for (const kind of ['text', 'rfc', 'email', 'url', 'certificates'] as const)
      assert.equal(numberFormat(field({ kind })), '@');
    assert.equal(numberFormat(field({ kind: 'code', vocabulary: 'estados' })), '@');
    assert.equal(numberFormat(field({ kind: 'set', vocabulary: null })), '@');
  });

  it('shows dates, percentages and numbers as such', () => {
    assert.equal(numberFormat(field({ kind: 'date' })), 'yyyy-mm-dd');
    assert.equal(numberFormat(field({ kind: 'percent', min: 0, max: 100 })), '0.0%');
    assert.equal(numberFormat(field({ kind: 'integer' })), '0');
    assert.equal(numberFormat(field({ kind: 'number' })), 'General');
  });
});

describe('pickList', () => {
  it('offers choices that are read back as their codes', () => {
    const of = field({ kind: 'code', vocabulary: 'estados' });
    const choices = pickList(of, 'es', context) ?? assert.fail();
    assert.equal(choices.length, 32);
    for (const [index, choice] of choices.entries()) {
      assert.deepEqual(readCell(of, choice, context), { ok: true, value: codes('estados')[index] });
    }
    assert.deepEqual(pickList(field({ kind: 'boolean' }), 'es', context), ['Sí', 'No']);
  });

  it('leaves free cells, sets and long vocabularies alone', () => {
    assert.equal(pickList(field({ kind: 'text' }), 'es', context), null);
    assert.equal(pickList(field({ kind: 'set', vocabulary: 'core_tools' }), 'es', context), null);
    assert.equal(pickList(field({ kind: 'code', vocabulary: 'evidencia_por_campo' }), 'es', context), null);
  });
});
