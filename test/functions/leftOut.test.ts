import assert from 'node:assert/strict';
import { beside, call, cell, speak, wrong } from './calling';

/** Desktop Excel hands a blank cell over as 0. */
const BLANK = [[0]];

describe('parameters that are left out or point to a blank cell', () => {
  before(() => {
    speak('en');
  });

  it('an election without an earlier one is judged alone', () => {
    assert.equal(
      beside(call('ELECTION', 'CLASS_PLANT', 'ALL', '2025-01-01', '2024-12-01', BLANK, BLANK), 'Review'),
      'Nothing found',
    );
  });
  it('a fiscal year without a first month begins in January', () => {
    assert.deepEqual(call('PERIODS', '2024-07-15', 3, BLANK), call('PERIODS', '2024-07-15', 3));
  });
  it('VNM takes what is declared unless a basis is named, by code or by word', () => {
    const bill = [
      [[60], [40]],
      [['Originating'], ['Mexico']],
    ];
    assert.equal(cell('VNM', ...bill, BLANK), 40);
    assert.equal(cell('VNM', ...bill, 'country'), 0);
    assert.equal(cell('VNM', ...bill, 'País'), 0);
    assert.match(wrong('VNM', ...bill, 'MX').en, /DOCUMENTED .*COUNTRY/);
  });
  it('the list of rules asks for its day: today would go stale in the cell', () => {
    assert.equal(wrong('RULES').en, 'The date is missing.');
    assert.equal(wrong('RULES', BLANK).code, '#N/A');
  });
  it('a year whose actual costs are blank is still to be analysed', () => {
    assert.equal(wrong('YEAREND', [[100]], [[24]], BLANK, BLANK, 'A1', '2024-12-31').code, '#N/A');
  });
});

describe('HS codes that stand in several tables', () => {
  before(() => {
    speak('en');
  });

  it('are settled by the use, in every function that asks for a threshold', () => {
    const days = ['2024-01-01', '2024-12-31'];
    assert.equal(wrong('PERIODTHRESHOLD', '8708.80', 'NC', ...days).code, '#VALUE!');
    assert.equal(cell('PERIODTHRESHOLD', '8708.80', 'NC', ...days, null, null, null, 'LIGHT'), 0.75);
    const review = call('CHECKTHRESHOLD', 75, '8708.80', 'NC', '2024-01-01', null, null, 'LIGHT');
    assert.equal(beside(review, 'Review'), 'Nothing found');
    const year = call('YEAREND', [[100]], [[24]], [[100]], [[24]], '8708.80', '2024-12-31', null, 'LIGHT');
    assert.equal(beside(year, 'Threshold'), 0.75);
  });
  it('an approved regime holds in them too', () => {
    const asked = ['ALTERNATIVE_STAGING', 'NC', '2026-01-01', '2026-06-30'];
    assert.equal(wrong('PERIODTHRESHOLD', ...asked).code, '#N/A');
    assert.equal(typeof cell('PERIODTHRESHOLD', ...asked, null, null, null, null, '2026-12-31'), 'number');
  });
  it('thresholds that step are of light or heavy vehicles, not of aftermarket parts', () => {
    assert.match(wrong('STEPPERIOD', 'AFTERMARKET', '2021-08-01', '2023-12-31').en, /write LIGHT \(light\), HEAVY/);
    assert.equal(beside(call('STEPPERIOD', 'camión pesado', '2024-08-01', '2027-12-31'), 'From'), '2024-07-01');
  });
});
