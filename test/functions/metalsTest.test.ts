import assert from 'node:assert/strict';
import type { FunctionBlock } from '../../src/functions';
import { beside, call, speak } from './calling';

const ask = (purchases: readonly number[], date: string, poured: unknown = ''): FunctionBlock =>
  call('METALSTEST', ...purchases, date, null, poured);
const verdict = (purchases: readonly number[], date: string, poured?: unknown): unknown =>
  beside(ask(purchases, date, poured), 'Veredicto');
const GOOD = [80, 100, 80, 100];

describe('the verdict on steel and aluminium', () => {
  beforeEach(() => {
    speak('es');
  });

  it('from 1 July 2027 needs to know that the steel was melted and poured in the region', () => {
    assert.equal(verdict(GOOD, '2027-06-30'), 'Cumple acero y aluminio');
    assert.equal(verdict(GOOD, '2027-07-01'), 'No se sabe');
    assert.equal(beside(ask(GOOD, '2027-07-01'), 'Acero', 2), 'No se sabe');
    assert.equal(beside(ask(GOOD, '2027-07-01'), 'Aluminio', 2), 'Cumple');
    assert.match(String(beside(ask(GOOD, '2027-07-01'), 'Falta', 2)), /METALPURCHASES/);
    assert.equal(verdict(GOOD, '2027-07-01', false), 'No se sabe');
    assert.equal(verdict(GOOD, '2027-07-01', true), 'Cumple acero y aluminio');
  });

  it('is no where a metal misses the share all the same', () => {
    assert.equal(verdict([80, 100, 10, 100], '2027-07-01'), 'No cumple acero y aluminio');
    assert.equal(verdict([60, 100, 80, 100], '2027-07-01'), 'No cumple acero y aluminio');
  });

  it('is that there were no purchases, never that they meet it', () => {
    const none = ask([0, 0, 0, 0], '2026-01-01');
    assert.equal(beside(none, 'Veredicto'), 'Sin compras');
    assert.equal(beside(none, 'Acero', 2), 'Sin compras');
    assert.equal(verdict([0, 0, 80, 100], '2027-07-01'), 'Cumple acero y aluminio');
  });
});
