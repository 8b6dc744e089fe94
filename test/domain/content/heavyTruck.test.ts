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
  it('says why there is none', () => {
    const why = (rvc: number, labour: number, date: string, total: number | null): string => {
      const { value, findings } = heavyTruckCredit(rvc, labour, date, total);
      assert.equal(value, rvc);
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['CREDIT_DENIED'],
      );
      return findings[0]?.sentence.es ?? '';
    };
    assert.match(why(62, 30, '2026-01-01', null), /no pasan de 30 puntos/);
    assert.match(why(62, 32, '2027-07-01', 46), /2027-07-01/);
    assert.match(why(62, 32, '2020-06-30', 46), /2020-07-01/);
    assert.match(why(62, 32, '2026-01-01', 45), /no es mayor que 45 %/);
    assert.match(why(59.9, 32, '2026-01-01', 46), /no llega a 60 %/);
  });
});
