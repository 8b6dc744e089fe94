import assert from 'node:assert/strict';
import { call, cell, speak, wrong } from './calling';

const threshold = (date: unknown): unknown => cell('THRESHOLD', 'A1', 'NC', date);
const OWN = ['Part', 'Method', 'From', 'Percent', 'Source'];
const BILL = [['Value', 'Origin', 'Certificate from', 'Certificate to']];

describe('dates typed as text', () => {
  afterEach(() => {
    speak('es');
  });

  it('are day first in Spanish', () => {
    speak('es');
    assert.equal(threshold('01/07/2023'), 0.75);
    assert.equal(threshold('07/01/2023'), 0.72);
    assert.equal(wrong('THRESHOLD', 'A1', 'NC', '12/31/2024').code, '#VALUE!');
  });

  it('are refused in English where they may be two days', () => {
    speak('en');
    for (const text of ['06/07/2024', '6-7-2024', '1.2.2024']) {
      const { en, code } = wrong('THRESHOLD', 'A1', 'NC', text);
      assert.match(en, /two different days; write the date as 2024-06-07/);
      assert.equal(code, '#VALUE!');
    }
  });

  it('are read in English where they can be one day only', () => {
    speak('en');
    assert.equal(threshold('12/31/2022'), 0.72);
    assert.equal(threshold('31/12/2022'), 0.72);
    assert.equal(threshold('07/07/2023'), 0.75);
    assert.equal(threshold('2023-07-01'), 0.75);
    assert.equal(wrong('THRESHOLD', 'A1', 'NC', '13/13/2023').code, '#VALUE!');
  });

  it('follow the same rule in own thresholds', () => {
    speak('en');
    const own = (from: string): readonly unknown[] => [OWN, ['A1', 'NC', from, 0.8, 'Draft']];
    assert.match(wrong('THRESHOLD', 'A1', 'NC', '2027-12-01', '', own('06/07/2027')).en, /From/);
    assert.equal(cell('THRESHOLD', 'A1', 'NC', '2027-12-01', '', own('06/17/2027')), 0.8);
    speak('es');
    assert.equal(cell('THRESHOLD', 'A1', 'NC', '2027-12-01', '', own('06/07/2027')), 0.8);
  });

  it('follow the same rule in the certificates of a bill of materials', () => {
    const findings = (from: string): readonly unknown[] =>
      call('CONTENT', BILL, [[10, 'Originating', from, '2026-12-31']], 100, 'A1', 'NC', '2026-06-15')
        .filter((row) => row[4] === 'DATE_NOT_UNDERSTOOD')
        .map((row) => row[3]);
    speak('en');
    assert.match(String(findings('06/07/2026')[0]), /two different days.*counts as non-originating/);
    assert.deepEqual(findings('06/13/2026'), []);
    speak('es');
    assert.deepEqual(findings('06/07/2026'), []);
  });
});
