import assert from 'node:assert/strict';
import { cell, speak, wrong } from './calling';

/** Excel takes it, and twice it is more than a cell can hold. */
const MOST = 1e308;
const TWICE = [[MOST], [MOST]];

/** Calls whose sums or results no cell can hold. */
const CALLS: readonly (readonly [string, ...unknown[]])[] = [
  ['TOTALCOST', TWICE],
  ['AVGRVC', TWICE, [[1], [1]]],
  ['VNM', TWICE, [[''], ['']]],
  ['NETCOSTS', TWICE, [[0], [0]], [[1, 1]], 'a'],
  ['NETCOSTS', TWICE, [[0], [0]], [[1, 1]], 'b'],
  ['ADJUSTEDTV', MOST, MOST, 0, 0],
  ['MATERIALVALUE', 'IMPORTED', MOST, MOST],
  ['LVC', MOST, MOST, 1],
  ['ROLLUP', 10, MOST, TWICE],
  ['TECHCREDIT', MOST, 1e-10],
  ['CHECKNC', 5, MOST, TWICE],
  ['RVC', 1e-300, MOST],
  ['YEAREND', TWICE, [[1], [1]], TWICE, [[1], [1]], 'A1', '2024-12-31'],
];

describe('numbers that no cell can hold', () => {
  before(() => {
    speak('es');
  });

  for (const [id, ...inputs] of CALLS) {
    it(`are told as such by ${id}`, () => {
      const { es, code } = wrong(id, ...inputs);
      assert.match(es, /suma.*demasiado grande.*TOO_LARGE/);
      assert.equal(code, '#VALUE!');
    });
  }

  it('are not needed for a verdict', () => {
    assert.equal(cell('QUALIFIES', MOST, MOST, 'A1', 'NC', '2026-01-01'), false);
    assert.equal(cell('RVC', MOST, MOST), 0);
  });
});
