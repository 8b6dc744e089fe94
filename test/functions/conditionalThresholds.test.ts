import assert from 'node:assert/strict';
import { beside, call, cell, speak, wrong } from './calling';

const DAY = '2026-11-21';
const NOTHING = ['', '', '', '', ''];
/** The 50 % of a new plant or a refit. */
const NEW_PLANT = ['OTHER_VEHICLE_20_8', 'NC', DAY];

describe('thresholds that hold on a condition', () => {
  beforeEach(() => {
    speak('en');
  });

  it('by transaction value give a verdict only when the rule is known to offer it', () => {
    const asked = [100, 10, 'A1', 'TV', DAY, ...NOTHING];
    assert.match(wrong('QUALIFIES', ...asked).en, /rule_has_tv.*METHOD_IF_RULE_ALLOWS/);
    assert.equal(wrong('QUALIFIES', ...asked).code, '#N/A');
    assert.equal(cell('QUALIFIES', ...asked, true), true);
    assert.equal(cell('QUALIFIES', ...asked, 'Sí'), true);
    assert.match(wrong('QUALIFIES', ...asked, false).en, /METHOD_NOT_AVAILABLE/);
    assert.match(wrong('QUALIFIES', ...asked, 'tal vez').en, /Yes or No/);
  });

  it('by net cost ask nothing', () => {
    assert.equal(cell('QUALIFIES', 100, 10, 'A1', 'NC', DAY), true);
  });

  it('keep their number in THRESHOLD, with a note', () => {
    assert.equal(cell('THRESHOLD', 'A1', 'TV', DAY), 0.85);
    assert.match(JSON.stringify(call('THRESHOLD', 'A1', 'TV', DAY, '', '', '', '', true)), /METHOD_IF_RULE_ALLOWS/);
    assert.equal(cell('THRESHOLD', ...NEW_PLANT), 0.5);
    assert.match(JSON.stringify(call('THRESHOLD', ...NEW_PLANT, '', '', '', '', true)), /NEW_PLANT_OR_REFIT/);
  });

  it('of a new plant or a refit give a verdict only within their period', () => {
    const asked = [100, 45, ...NEW_PLANT, ''];
    assert.match(wrong('QUALIFIES', ...asked).en, /PLANTPERIOD.*NEW_PLANT_OR_REFIT/);
    assert.equal(cell('QUALIFIES', ...asked, '2027-03-01'), true);
    assert.equal(cell('QUALIFIES', ...asked, DAY), true);
    assert.match(wrong('QUALIFIES', ...asked, '2026-11-20').en, /ended on 2026-11-20.*WRONG_DATE/);
  });

  it('note an end that is far beyond the law', () => {
    const spelled = (part: string, end: string): string =>
      JSON.stringify(call('QUALIFIES', 100, 30, part, 'NC', DAY, '', end, '', true));
    assert.match(spelled('OTHER_VEHICLE_20_8', '2040-01-01'), /later than 2031-11-21/);
    assert.doesNotMatch(spelled('OTHER_VEHICLE_20_8', '2031-11-21'), /later than/);
    assert.match(spelled('ALTERNATIVE_STAGING', '2099-12-31'), /later than 2030-06-30/);
    assert.doesNotMatch(spelled('ALTERNATIVE_STAGING', '2027-06-30'), /later than/);
  });

  it('are asked in the same way of a bill of materials', () => {
    const bill = [[['Value', 'Origin']], [[10, 'Non-originating']], 100];
    const verdict = (part: string, method: string, end: unknown, has: unknown): unknown =>
      beside(call('CONTENT', ...bill, part, method, DAY, null, null, null, null, end, has), 'Verdict');
    assert.equal(verdict('A1', 'TV', '', ''), 'Not known');
    assert.equal(verdict('A1', 'TV', '', true), 'Meets RVC');
    assert.equal(verdict('A1', 'TV', '', false), 'No verdict');
    assert.equal(verdict('OTHER_VEHICLE_20_8', 'NC', '', ''), 'Not known');
    assert.equal(verdict('OTHER_VEHICLE_20_8', 'NC', '2027-03-01', ''), 'Meets RVC');
    assert.equal(verdict('OTHER_VEHICLE_20_8', 'NC', '2026-03-01', ''), 'No verdict');
  });
});
