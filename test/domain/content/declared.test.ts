import assert from 'node:assert/strict';
import { declaredThreshold } from '../../../src/domain/content/declaredThreshold';
import { readPercent } from '../../../src/domain/content/readPercent';

describe('a declared threshold', () => {
  const ask = (declared: unknown, part = 'B', method = 'NC'): string => {
    const [found] = declaredThreshold(declared, { part, method, date: '2026-11-21' });
    return found === undefined ? 'right' : `${found.code}: ${found.sentence.en}`;
  };

  it('is the same number as a fraction, in points and with a sign', () => {
    for (const declared of [0.7, 70, '70 %', '70%', '0.7']) assert.equal(ask(declared), 'right', String(declared));
  });
  it('is told apart: the other method, an earlier step, another table, no number of the rules', () => {
    assert.match(ask(80), /^METHOD_MIX: 80 % .* other method, not of NC: 70 % is in force/);
    assert.match(ask(0.625), /^WRONG_DATE: 62.5 % is the threshold from 2020-07-01 to 2021-06-30/);
    assert.match(ask(75), /^WRONG_TABLE: 75 % is the threshold of PASSENGER_VEHICLE, LIGHT_TRUCK, A1, A2: 70 %/);
    assert.match(ask(71), /^WRONG_TABLE: 71 % is not a threshold of this part/);
  });
  it('cannot be judged when it is no percentage, or when the rules have no threshold', () => {
    assert.match(ask('high'), /^NOT_A_NUMBER/);
    assert.match(ask(75, 'PASSENGER_VEHICLE', 'TV'), /^METHOD_NOT_AVAILABLE/);
  });
});

describe('a percentage as people write it', () => {
  it('is a fraction to 1, points above, and points with a sign', () => {
    const typed = [0, 1, 1.5, '1 %', '0.5 %', 0.625, '62.5', 100, ' 80 % '];
    assert.deepEqual(typed.map(readPercent), [0, 100, 1.5, 1, 0.5, 62.5, 62.5, 100, 80]);
  });
  it('is none outside of 0 to 100', () => {
    for (const typed of [-1, 101, '101 %', '', 'x', true, null, Number.NaN]) assert.equal(readPercent(typed), null);
  });
});
