import assert from 'node:assert/strict';
import { call, cell, speak } from './calling';

/** What the detail of a passenger vehicle tells: codes and sentences. */
const told = (materials: number, technology: number, assembly: number): readonly string[] =>
  call('LVC', 100, materials, 1000, technology, assembly, 'PASSENGER_VEHICLE', '2026-01-01', '', 0, null, true)
    .filter(([label]) => label === 'Aviso' || label === 'Nota')
    .map((row) =>
      row
        .slice(1, 3)
        .map((each) => (typeof each === 'string' ? each : ''))
        .join(' '),
    );

describe('what the labour value content tells', () => {
  before(() => {
    speak('es');
  });

  it('is a warning where materials and labour are worth more than the base', () => {
    assert.deepEqual(told(900, 0, 0), []);
    assert.match(told(901, 0, 0)[0] ?? '', /^LVC_GT_BASE .*más que la base/);
    assert.equal(cell('LVC', 100, 1000, 1000), 1.1);
  });

  it('names the credit that was limited, and no other', () => {
    assert.deepEqual(told(300, 0.1, 0.05), []);
    assert.deepEqual(told(300, 0.11, 0.05), ['LVC_CAP El crédito de tecnología se limitó a su tope de 10 puntos.']);
    assert.deepEqual(told(300, 0.1, 0.06), ['LVC_CAP El crédito de ensamble se limitó a su tope de 5 puntos.']);
    assert.equal(told(300, 0.11, 0.06).length, 2);
  });
});
