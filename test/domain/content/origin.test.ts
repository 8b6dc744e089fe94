import assert from 'node:assert/strict';
import { exportValueAdded, procurementContent } from '../../../src/domain/content/nationalContent';
import { askOrigin } from './bill/asking';
import { codes } from './checking';

describe('documented origin', () => {
  const valid = { from: '2026-01-01', to: '2026-12-31' };
  const ask = (origin: string, certificate: typeof valid | null = valid, date = '2026-12-31'): string => {
    const answer = askOrigin(origin, certificate, date);
    return [answer.origin, ...answer.findings.map(({ code }) => code)].join(' ');
  };

  it('needs a declaration and a certificate of the day', () => {
    assert.equal(ask(' Originario '), 'originating');
    assert.equal(ask('originating', null), 'unknown UNKNOWN_ORIGIN');
    assert.equal(ask('originaria', valid, '2027-01-01'), 'unknown CERT_EXPIRED');
    assert.equal(ask('originaria', valid, '2025-12-31'), 'unknown CERT_EXPIRED');
    assert.equal(ask('Sí', { from: valid.to, to: valid.from }), 'unknown CERTIFICATE_WRONG');
  });
  it('is not a country', () => {
    assert.equal(ask('México', null), 'unknown COUNTRY_IS_NOT_ORIGIN');
  });
  it('may be taken from a country whose certificate covers the day, which is told', () => {
    assert.equal(ask('US'), 'originating COUNTRY_IS_NOT_ORIGIN');
  });
  it('is unknown when blank or not understood, and no when it says no', () => {
    assert.equal(ask(''), 'unknown UNKNOWN_ORIGIN');
    assert.equal(ask('quizá'), 'unknown ORIGIN_NOT_UNDERSTOOD');
    assert.equal(ask('s/d'), 'unknown UNKNOWN_ORIGIN');
    for (const no of ['No originario', 'non originating', 'NO', 'China', 'jpn'])
      assert.equal(ask(no), 'non-originating');
  });
  it('is read from what customs people write', () => {
    for (const yes of ['T-MEC', 'TMEC', 'USMCA', 'Orig.']) assert.equal(ask(yes), 'originating');
    for (const no of ['N.O.', 'No orig.', 'No T-MEC']) assert.equal(ask(no), 'non-originating');
    assert.equal(ask('Nacional', null), 'unknown COUNTRY_IS_NOT_ORIGIN');
    assert.equal(ask('TLCAN'), 'unknown ORIGIN_NOT_UNDERSTOOD');
  });
  it('names the line', () => {
    const [finding] = askOrigin('CA', null, '2026-01-01').findings;
    assert.deepEqual(finding?.at, { line: 1, column: 'origin' });
    assert.match(finding.sentence.en, /^«CA» says where it comes from/);
  });
});

describe('national content', () => {
  it('is unknown without imported inputs and refused without a base', () => {
    assert.equal(exportValueAdded(100, null).kind, 'unknown');
    assert.deepEqual(codes(procurementContent(0, 0)), ['DIV_BY_ZERO']);
  });
});
