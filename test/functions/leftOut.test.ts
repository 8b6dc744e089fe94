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

describe('numbers of a list that desktop Excel hands over as 0 because they are blank', () => {
  before(() => {
    speak('en');
  });

  const warning = (block: ReturnType<typeof call>): unknown => block.find(([, code]) => code === 'VALUE_ZERO')?.[2];

  it('are warned of by row where an amount is expected', () => {
    const wages = [['Hourly wage', 'Hours', 'Direct hours']];
    const workers = [
      [300, 100, 90],
      [0, 100, 90],
    ];
    assert.match(String(warning(call('DIRECTWAGES', wages, workers))), /^Row 2: Hourly wage is 0 or blank/);
    const parts = [
      ['Engine', 900, 0],
      ['Axle', 300, 95],
    ];
    const core = call('COREPARTS', [['Part', 'NC', 'VNM']], parts, 'SUPER_CORE', '2025-12-31');
    assert.match(String(warning(core)), /^Row 1: VNM is 0/);
    assert.ok(core.every((row) => row.length === 7));
  });
  it('count of a metal part only by the value of the metal', () => {
    const headings = [['HS code', 'Value', 'Originating', 'Metal', 'Metal value']];
    const purchases = [
      ['7208.36', 0, 'Yes', '', 0],
      ['8708.29', 0, 'Yes', 'Steel', 300],
    ];
    const block = call('METALPURCHASES', headings, purchases, '2025-12-31');
    assert.equal(block.filter(([, code]) => code === 'VALUE_ZERO').length, 1);
    assert.match(String(warning(block)), /^Row 1: Value/);
  });
  it('are no warning where nothing is 0', () => {
    const core = call('COREPARTS', [['Part', 'NC', 'VNM']], [['Engine', 900, 200]], 'STANDARD', '2025-12-31', true);
    assert.equal(core.length, 2);
  });
});
