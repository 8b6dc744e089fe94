import assert from 'node:assert/strict';
import { heavyTruckCredit } from '../../../src/domain/content/heavyTruckCredit';

describe('the credit of a heavy truck', () => {
  it('says that 45 % was not checked when the total is not given, and only then', () => {
    const severities = (total: number | null): readonly string[] =>
      heavyTruckCredit(62, 32, '2026-01-01', total).findings.map(({ code, severity }) => `${severity} ${code}`);
    assert.deepEqual(severities(null), ['warning INTERPRETATION', 'warning COST_UNKNOWN']);
    assert.deepEqual(severities(46), ['warning INTERPRETATION']);
    assert.match(heavyTruckCredit(62, 32, '2026-01-01').findings[1]?.sentence.en ?? '', /above 45 %/);
  });
  it('says nothing of it where there is no credit', () =>
    assert.deepEqual(heavyTruckCredit(62, 30, '2026-01-01').findings, []));
});
