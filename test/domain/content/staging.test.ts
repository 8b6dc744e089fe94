import assert from 'node:assert/strict';
import { newPlantOrRefit } from '../../../src/domain/content/newPlantOrRefit';
import { qualifies } from '../../../src/domain/content/qualifies';
import { threshold } from '../../../src/domain/content/threshold';
import { thresholdOfPeriod } from '../../../src/domain/content/thresholdOfPeriod';
import { codes } from './checking';

describe('alternative staging', () => {
  const ask = (part: string, date: string, more: object = {}): unknown => {
    const answer = threshold({ part, method: 'NC', date, ...more });
    return answer.kind === 'threshold' ? answer.percent : answer.findings[0]?.code;
  };
  const approvedEnd = '2027-06-30';

  it('ended on 30 June 2025 for whoever gives no approved end', () => {
    assert.equal(ask('ALTERNATIVE_STAGING', '2025-06-30'), 62.5);
    for (const measure of ['RVC', 'LVC', 'METALS']) {
      assert.equal(ask('ALTERNATIVE_STAGING', '2025-07-01', { measure }), 'WRONG_DATE', measure);
    }
  });

  it('goes on to the approved end, that day included', () => {
    assert.equal(ask('ALTERNATIVE_STAGING', '2027-06-30', { approvedEnd }), 62.5);
    assert.equal(ask('ALTERNATIVE_STAGING', '2027-07-01', { approvedEnd }), 'WRONG_DATE');
    assert.equal(ask('ALTERNATIVE_STAGING_A1', '2026-01-01', { approvedEnd, method: 'TV' }), 72.5);
    assert.equal(ask('ALTERNATIVE_STAGING', '2026-01-01', { approvedEnd, measure: 'METALS' }), 70);
    assert.equal(ask('ALTERNATIVE_STAGING', '2026-01-01', { approvedEnd: 'soon' }), 'DATE_NOT_UNDERSTOOD');
  });

  it('asks 25 % of labour, 10 points of them from materials and labour, and no core parts', () => {
    const line = threshold({
      part: 'ALTERNATIVE_STAGING',
      method: 'NC',
      date: '2026-01-01',
      measure: 'LVC',
      approvedEnd,
    });
    assert.ok(line.kind === 'threshold');
    assert.deepEqual(
      [line.percent, line.labour, line.section],
      [25, { minMaterialLabour: 10, maxTechnology: 10, maxAssembly: 5 }, 's. 19(4)(d)'],
    );
    assert.match(line.findings[0]?.sentence.es ?? '', /sin prueba de partes esenciales/);
  });

  it('has metals unless the producer is exempt', () => {
    const line = threshold({ part: 'ALTERNATIVE_STAGING', method: 'NC', date: '2024-01-01', measure: 'METALS' });
    assert.deepEqual(codes(line), ['ALTERNATIVE_STAGING', 'ALTERNATIVE_STAGING']);
  });

  it('has no vehicle by transaction value and no labour value of parts', () => {
    assert.equal(ask('ALTERNATIVE_STAGING', '2024-01-01', { method: 'TV' }), 'METHOD_NOT_AVAILABLE');
    assert.equal(ask('ALTERNATIVE_STAGING_A1', '2024-01-01', { measure: 'LVC' }), 'MEASURE_NOT_AVAILABLE');
  });

  it('does not change the threshold of other parts, and says so', () => {
    const line = threshold({ part: 'PASSENGER_VEHICLE', method: 'NC', date: '2026-01-01', approvedEnd });
    assert.deepEqual([line.kind === 'threshold' && line.percent, codes(line)], [75, ['ALTERNATIVE_STAGING']]);
  });

  it('reaches a verdict', () => {
    const question = { base: 100, vnm: 37.5, part: 'ALTERNATIVE_STAGING', method: 'NC', date: '2026-01-01' };
    assert.equal(qualifies(question).kind, 'refused');
    const answer = qualifies({ ...question, approvedEnd });
    assert.equal(answer.kind === 'verdict' && answer.verdict, 'met');
  });
});

describe('a new plant or a refit', () => {
  it('has 50 % for five or two years from the first prototype', () => {
    assert.deepEqual(newPlantOrRefit('NEW_PLANT', '2022-03-10'), { from: '2022-03-10', to: '2027-03-10' });
    assert.deepEqual(newPlantOrRefit('REFIT', '2025-06-30'), { from: '2025-06-30', to: '2027-06-30' });
  });
  it('is said beside the threshold', () =>
    assert.deepEqual(codes(threshold({ part: 'OTHER_VEHICLE_20_8', method: 'NC', date: '2026-01-01' })), [
      'NEW_PLANT_OR_REFIT',
    ]));
});

describe('the use of a part', () => {
  const ask = (part: string, use: string, method = 'NC'): unknown => {
    const answer = threshold({ part, method, date: '2026-01-01', use });
    return answer.kind === 'threshold' ? [answer.part, answer.percent] : codes(answer);
  };

  it('settles the table of an HS code', () => {
    assert.deepEqual(ask('8708.80', 'LIGHT'), ['A1', 75]);
    assert.deepEqual(ask('8708.80', 'camión pesado'), ['D', 64]);
    assert.deepEqual(ask('8704.22', 'heavy'), ['HEAVY_TRUCK', 64]);
    assert.deepEqual(ask('8708.29', 'ligero'), ['WRONG_TABLE']);
  });
  it('refuses a table of the other vehicles and a word that is no use', () => {
    assert.deepEqual(ask('D', 'LIGHT'), ['WRONG_TABLE']);
    assert.deepEqual(ask('4009.12', 'HEAVY'), ['WRONG_TABLE']);
    assert.deepEqual(ask('B', 'boats'), ['WRONG_TABLE']);
  });
  it('gives aftermarket parts of 87.08 their own threshold and others none', () => {
    assert.deepEqual(ask('8708.80', 'refacción'), ['AFTERMARKET', 50]);
    assert.deepEqual(ask('8708.80', 'AFTERMARKET', 'TV'), ['METHOD_NOT_AVAILABLE']);
    assert.deepEqual(ask('AFTERMARKET', 'aftermarket'), ['AFTERMARKET', 50]);
    assert.deepEqual(ask('B', 'aftermarket'), ['AFTERMARKET']);
    assert.deepEqual(ask('4009.12', 'aftermarket'), ['AFTERMARKET']);
  });
  it('is any while it is blank', () => assert.deepEqual(ask('4009.12', ' '), ['C', 65]));
  it('asks for off-road trucks, which are other vehicles', () => assert.deepEqual(ask('8704.22', ''), ['WRONG_TABLE']));
});

describe('the threshold of a period', () => {
  const ask = (from: string, to: string): ReturnType<typeof thresholdOfPeriod> =>
    thresholdOfPeriod({ part: 'HEAVY_TRUCK', method: 'NC', from, to });

  it('is that of its days, and a step inside it is told', () => {
    const whole = ask('2025-01-01', '2025-12-31');
    assert.deepEqual([whole.kind === 'threshold' && whole.percent, codes(whole)], [64, []]);
    const crossing = ask('2024-01-01', '2024-12-31');
    assert.deepEqual([crossing.kind === 'threshold' && crossing.percent, codes(crossing)], [64, ['WRONG_DATE']]);
    assert.match(crossing.findings[0]?.sentence.en ?? '', /60 % to 2024-06-30 and 64 % from 2024-07-01/);
  });
  it('is refused before the agreement and for a period that ends before it begins', () => {
    assert.equal(ask('2020-01-01', '2020-12-31').kind, 'refused');
    assert.deepEqual(codes(ask('2025-12-31', '2025-01-01')), ['AVERAGING_PERIOD']);
  });
});

describe('a day after the rules that are known', () => {
  it('is noted', () => {
    assert.deepEqual(codes(threshold({ part: 'B', method: 'NC', date: '2026-11-21' })), []);
    assert.deepEqual(codes(threshold({ part: 'B', method: 'NC', date: '2026-11-22' })), ['AFTER_RULES_AS_OF']);
  });
});
