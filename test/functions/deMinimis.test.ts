import assert from 'node:assert/strict';
import { beside, call, cell, speak, wrong } from './calling';

describe('de minimis of a part', () => {
  beforeEach(() => {
    speak('es');
  });

  for (const part of ['A1', 'a.1', 'Tabla A.1', 'A2', '8708.80', '870880', 8708.8]) {
    it(`is open within 10 % when the part is ${part}, by its code or its HS code`, () => {
      const { code, es } = wrong('DEMINIMIS', 9, 100, 'TV', part);
      assert.equal(code, '#N/A');
      assert.match(es, /14\(2\)/);
      assert.equal(cell('DEMINIMIS', 11, 100, 'TV', part), false);
    });
  }

  it('is a plain answer for other parts', () => {
    for (const part of ['B', '4016.93', '9999.99', '']) assert.equal(cell('DEMINIMIS', 9, 100, 'VT', part), true, part);
  });

  it('is refused when the part is none', () => {
    assert.match(wrong('DEMINIMIS', 9, 100, 'TV', 'rótula').es, /«rótula» no es una parte/);
    assert.equal(wrong('DEMINIMIS', 9, 100, 'TV', 'rótula').code, '#VALUE!');
  });

  it('says which paragraph was tested, or that the number may be of either', () => {
    const tested = (missed: string): unknown => beside(call('DEMINIMIS', 9, 100, 'TV', 'B', true, missed), 'Se probó');
    assert.match(String(tested('RVC')), /^5\(4\)/);
    assert.match(String(tested('cambio de clasificación')), /^5\(1\)/);
    assert.match(String(tested('')), /5\(1\) si .*5\(4\) si/);
  });

  it('and a set say that they stay within the limit or exceed it', () => {
    assert.equal(beside(call('DEMINIMIS', 9, 100, 'TV', '', true), 'Veredicto'), 'Dentro del límite');
    assert.equal(beside(call('GOODSSET', 11, 100, true), 'Veredicto'), 'Excede el límite');
    speak('en');
    assert.equal(beside(call('GOODSSET', 10, 100, true), 'Verdict'), 'Within the limit');
  });
});
