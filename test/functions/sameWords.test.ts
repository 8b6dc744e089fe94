import assert from 'node:assert/strict';
import { cell, speak, wrong } from './calling';

const DAY = '2026-01-01';
const OWN = ['Parte', 'Medida', 'Método', 'Desde', 'Porcentaje', 'Fuente'];

describe('words that mean the same wherever they are asked', () => {
  beforeEach(() => {
    speak('es');
  });

  it('a spare part is named as its use is', () => {
    for (const word of ['refacción', 'refacciones', 'aftermarket', 'posventa', 'AFTERMARKET'])
      assert.equal(cell('THRESHOLD', word, 'CN', DAY), 0.5, word);
  });

  it('measures are named by their Spanish letters too', () => {
    assert.equal(cell('THRESHOLD', 'A1', 'costo neto', DAY, 'VCR'), 0.75);
    assert.equal(cell('THRESHOLD', 'LIGHT_TRUCK', 'NC', DAY, 'VCL'), 0.45);
    assert.equal(cell('THRESHOLD', 'LIGHT_TRUCK', 'NC', DAY, 'metales'), 0.7);
    assert.equal(cell('THRESHOLD', 'LIGHT_TRUCK', 'NC', DAY, 'contenido laboral'), 0.45);
    const own = [OWN, ['LIGHT_TRUCK', 'VCL', '', '2025-01-01', 0.5, 'Prueba']];
    assert.equal(cell('THRESHOLD', 'LIGHT_TRUCK', 'NC', DAY, 'VCL', own), 0.5);
  });

  it('own thresholds are of a table, and an HS code is told where to find its own', () => {
    for (const hs of ['8708.80', 8708.8])
      assert.match(
        wrong('THRESHOLD', 'A1', 'NC', DAY, '', [OWN, [hs, 'RVC', 'NC', '2025-01-01', 0.8, 'Prueba']]).es,
        /no de un código HS; escriba el código que da PART/,
      );
  });
});

describe('the value of a material', () => {
  it('refuses an addition where there is nothing to add to', () => {
    speak('es');
    assert.match(wrong('MATERIALVALUE', 'ACQUIRED', 100, 5).es, /Solo IMPORTED .* SELF_PRODUCED/);
    assert.equal(cell('MATERIALVALUE', 'ACQUIRED', 100, 0), 100);
    assert.equal(cell('MATERIALVALUE', 'ACQUIRED', 100), 100);
    assert.equal(cell('MATERIALVALUE', 'IMPORTED', 100, 5), 105);
  });
});
