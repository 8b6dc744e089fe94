import assert from 'node:assert/strict';
import { comparePeriods, partsOf, yearOf } from '../../../src/domain/statistics/periods';
import { isPeriod, readPeriod } from '../../../src/domain/statistics/readPeriod';

function period(typed: string | number): string | null {
  const reading = readPeriod(typed);
  return reading.ok ? reading.period : null;
}

describe('readPeriod', () => {
  it('reads the canonical forms and what people type', () => {
    const cases: Readonly<Record<string, readonly (string | number)[]>> = {
      '2024': [2024, '2024', ' 2024 ', '2024.0'],
      '2024-Q2': [
        '2024-Q2',
        '2024Q2',
        '2T 2024',
        '2T2024',
        '2024-T2',
        '2024 t2',
        'Q2 2024',
        'T2-2024',
        '2Q2024',
        '2.º trimestre 2024'.replace('.º', 'o'),
      ],
      '2024-08': ['2024-08', '2024/8', '08/2024', 'ago 2024', 'agosto de 2024', 'Aug 2024'],
      '2024-08-31': ['2024-08-31', '31/08/2024', 45_535],
    };
    for (const [expected, all] of Object.entries(cases)) {
      for (const typed of all) assert.equal(period(typed), expected, String(typed));
      assert.ok(isPeriod(expected));
    }
  });

  it('refuses what is none', () => {
    for (const typed of ['', '24', '2024-Q5', '2024-13', '2024-02-30', 'ayer', 12, 2024.5, '20244', 'about 2025']) {
      assert.equal(period(typed), null, String(typed));
    }
    assert.ok(!isPeriod('2024-8'));
  });
});

describe('periods', () => {
  it('are ordered by their end, a year after its last quarter', () => {
    const ordered = [
      '2023',
      '2024-Q1',
      '2024-05',
      '2024-06-15',
      '2024-06',
      '2024-Q2',
      '2024-12',
      '2024-Q4',
      '2024',
      '2025-01-01',
    ];
    assert.deepEqual([...ordered].reverse().sort(comparePeriods), ordered);
  });

  it('are made of shorter ones', () => {
    assert.deepEqual(partsOf('2024')[0], ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    assert.equal(partsOf('2024')[1]?.length, 12);
    assert.deepEqual(partsOf('2024-Q3'), [['2024-07', '2024-08', '2024-09']]);
    assert.deepEqual(partsOf('2024-07'), []);
    assert.equal(yearOf('2024-Q3'), '2024');
  });
});
