import assert from 'node:assert/strict';
import type { FunctionBlock } from '../../src/functions';
import { beside, call, speak, wrong } from './calling';

const DAY = '2026-01-01';
const HEADINGS = [['Parte', 'CN', 'VMN', 'VMN de la columna 2']];
const GOOD = [
  ['Motor', 100, 20, 10],
  ['Transmisión', 100, 20, 10],
  ['Carrocería y chasis', 100, 20, 10],
  ['Ejes', 100, 20, 10],
  ['Suspensión', 100, 20, 10],
  ['Dirección', 100, 20, 10],
];
const codesIn = (block: FunctionBlock): readonly unknown[] =>
  block.filter(([label]) => label === 'Aviso').map((row) => row[1]);
const ask = (parts: readonly unknown[], option = 'STANDARD', alone: unknown = ''): FunctionBlock =>
  call('COREPARTS', HEADINGS, parts, option, DAY, alone);
const all = (block: FunctionBlock): unknown => beside(block, '¿Todas originarias?', 6);

describe('the list of core parts', () => {
  beforeEach(() => {
    speak('es');
  });

  for (const option of ['STANDARD', 'COLUMN_2', 'SUPER_CORE']) {
    it(`says by ${option} whether all parts are originating`, () => {
      assert.equal(all(ask(GOOD, option)), true);
      assert.equal(all(ask(GOOD.with(0, ['Motor', 100, 99, 99]).with(1, ['Transmisión', 100, 99, 99]), option)), false);
    });
  }

  it('tells the parts of column 1 that were not given', () => {
    const block = ask(GOOD, 'SUPER_CORE');
    assert.deepEqual(codesIn(block), ['CORE_PART_ABSENT']);
    assert.match(String(beside(block, 'Aviso', 2)), /batería avanzada.*confirme/);
    assert.deepEqual(codesIn(ask([...GOOD, ['Batería avanzada', 50, 5, 5]])), []);
  });

  it('leaves open whether all are originating while parts of every vehicle are absent', () => {
    assert.equal(all(ask(GOOD.slice(0, 3))), 'No se sabe');
    assert.equal(all(ask([['Motor', 100, 90, 1]])), false);
    const electric = [...GOOD.slice(2), ['Batería', 50, 5, 5]];
    assert.equal(all(ask(electric)), true);
  });

  it('tells a part given twice, and refuses what is no core part', () => {
    assert.ok(codesIn(ask([...GOOD, ['engine', 1, 0, 0]], 'SUPER_CORE')).includes('CORE_PART_TWICE'));
    assert.match(wrong('COREPARTS', HEADINGS, [...GOOD, ['Parabrisas', 1, 0, 0]], 'STANDARD', DAY).es, /«Parabrisas»/);
  });

  it('tells components of column 2 that are above all materials of the part', () => {
    assert.ok(codesIn(ask(GOOD.with(2, ['Chasis', 100, 20, 21]))).includes('LISTED_VNM_GT_VNM'));
  });

  it('asks a part traded alone for itself only', () => {
    const block = ask([['Motor', 100, 20, 10]], 'STANDARD', true);
    assert.deepEqual(codesIn(block), []);
    assert.equal(block.length, 2);
  });
});
