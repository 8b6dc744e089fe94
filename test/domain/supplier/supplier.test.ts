import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTerms } from '../../../src/domain/rows/findTerms';
import { certificateKinds } from '../../../src/domain/supplier/certificateKinds';
import { companySize } from '../../../src/domain/supplier/companySize';
import { processIsWithin } from '../../../src/domain/supplier/processIsWithin';
import { processTree } from '../../../src/domain/supplier/processTree';
import { readCertificate } from '../../../src/domain/supplier/readCertificate';
import { readRfc, rfcCheckDigit } from '../../../src/domain/supplier/readRfc';
import { supplierVocabularies } from '../../../src/domain/supplier/supplierVocabularies';
import { validCertificates } from '../../../src/domain/supplier/validCertificates';
import vectors from '../../fixtures/rfc-test-vectors.json';

describe('readRfc', () => {
  for (const vector of vectors) {
    it(`reads ${vector.rfc} (${vector.note})`, () => {
      const reading = readRfc(vector.rfc);
      assert.equal(reading.ok, vector.patternOk && vector.dateOk);
      if (!reading.ok) return;
      assert.equal(reading.kind, vector.kind === 'moral' ? 'company' : 'person');
      assert.equal(reading.checkDigitOk, vector.checkMatches);
      assert.equal(rfcCheckDigit(vector.rfc), vector.computedCheck);
    });
  }

  it('ignores case, spaces and hyphens, and knows the generic ones', () => {
    assert.deepEqual(readRfc(' gode-561231 gr8\u00a0'), {
      ok: true,
      rfc: 'GODE561231GR8',
      kind: 'person',
      checkDigitOk: true,
      generic: false,
    });
    for (const rfc of ['XAXX010101000', 'XEXX010101000'])
      assert.ok(readRfc(rfc).ok && (readRfc(rfc) as { generic?: boolean }).generic);
  });

  it('tells a wrong form from a day that does not exist', () => {
    const code = (text: string): string => {
      const reading = readRfc(text);
      return reading.ok ? 'ok' : reading.code;
    };
    assert.deepEqual(['ABC', '', 'GODE561231GR', 'GODE561331GR8'].map(code), [
      'rfc-form',
      'rfc-form',
      'rfc-form',
      'rfc-date',
    ]);
    assert.deepEqual(['ABC000229AB1', 'ABC010229AB1', 'ABC010230AB1'].map(code), ['ok', 'rfc-date', 'rfc-date']);
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(typeof readRfc(text).ok, 'boolean')));
  });
});

describe('certificates', () => {
  it('are read as the list keeps them', () => {
    assert.deepEqual(readCertificate('ISO9001@2027-03-31'), { code: 'ISO9001', expires: '2027-03-31' });
    assert.deepEqual(readCertificate('IMMEX'), { code: 'IMMEX', expires: null });
    for (const text of ['', '@2027-03-31', 'ISO9001@31/03/2027', 'A@2027-01-01@x'])
      assert.equal(readCertificate(text), null);
  });

  it('are valid through the expiry day', () => {
    const valid = (day: string): boolean | undefined => validCertificates(['ISO9001@2026-11-21'], day)?.has('ISO9001');
    assert.deepEqual(['2026-11-20', '2026-11-21', '2026-11-22'].map(valid), [true, true, false]);
  });

  it('imply what they contain', () => {
    assert.deepEqual([...(validCertificates(['IATF16949@2027-01-01'], '2026-11-21') ?? [])], ['IATF16949', 'ISO9001']);
    assert.equal(validCertificates(['IATF16949@2026-01-01'], '2026-11-21')?.size, 0);
  });

  it('keep an unknown list apart from an empty one', () => {
    assert.equal(validCertificates(null, '2026-11-21'), null);
    assert.equal(validCertificates(['NINGUNA'], '2026-11-21')?.has('ISO9001'), false);
  });

  it('are all described', () => {
    assert.equal(certificateKinds.size, 32);
    for (const { includes } of certificateKinds.values())
      for (const code of includes) assert.ok(certificateKinds.has(code));
  });
});

describe('processes', () => {
  it('form a tree of 84 whose parents exist', () => {
    assert.equal(processTree.size, 84);
    for (const { parent } of processTree.values()) assert.ok(parent === null || processTree.has(parent));
  });

  it('are within themselves and their ancestors only', () => {
    assert.ok(processIsWithin(processTree, '2.ESTAM.PROG', '2.ESTAM'));
    assert.ok(processIsWithin(processTree, '2.ESTAM.PROG', '2'));
    assert.ok(processIsWithin(processTree, '2.ESTAM', '2.ESTAM'));
    assert.ok(!processIsWithin(processTree, '2.ESTAM', '2.ESTAM.PROG'));
    assert.ok(!processIsWithin(processTree, '2.ESTAM', '3'));
    assert.ok(!processIsWithin(processTree, 'X', '2'));
  });
});

describe('companySize', () => {
  it('follows the score of the decree', () => {
    assert.equal(companySize(10, 4), 'MICRO');
    assert.equal(companySize(46, 0), 'MICRO');
    assert.equal(companySize(50, 100), 'PEQUENA');
    assert.equal(companySize(250, 250), 'MEDIANA');
    assert.equal(companySize(251, 250), 'GRANDE');
    assert.equal(companySize(null, 100), null);
    assert.equal(companySize(100, null), null);
  });
});

describe('vocabularies', () => {
  it('have labels in both languages, codes once, and parents that exist', () => {
    for (const [id, { terms }] of supplierVocabularies) {
      const codes = new Set(terms.map(({ code }) => code));
      assert.equal(codes.size, terms.length, id);
      for (const { label, parent } of terms) {
        assert.ok(label.es.trim() !== '' && label.en.trim() !== '');
        assert.ok(parent === null || codes.has(parent));
      }
    }
  });

  it('know what every label and synonym means, but for the two kinds of lamination', () => {
    for (const [id, vocabulary] of supplierVocabularies) {
      for (const { code, label, synonyms } of vocabulary.terms) {
        for (const text of [code, label.es, label.en, ...synonyms]) {
          const found = findTerms(vocabulary, text);
          if (id === 'procesos' && text === 'lamination') assert.deepEqual(found, ['2.LAMIN', '5.LAM']);
          else assert.deepEqual(found, [code], `${id}: ${text}`);
        }
      }
    }
  });
});
