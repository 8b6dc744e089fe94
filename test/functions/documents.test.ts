import assert from 'node:assert/strict';
import { call, cell, speak } from './calling';

const HEADINGS = [['Tipo de deducción', 'Deducción', 'Documento', 'Recuperable']];
const valueWith = (document: unknown): unknown => cell('DEDUCT', 100, HEADINGS, [['Flete', 10, document, '']]);

describe('documents of deductions', () => {
  before(() => {
    speak('es');
  });

  for (const none of ['Sin documento', 'pendiente', 'ninguno', 'no hay', 's/d', '-', '—', 'N/A', 'No', false, '', 0]) {
    it(`${JSON.stringify(none)} is no document`, () => {
      assert.equal(valueWith(none), 100);
    });
  }

  for (const some of ['F-1022', 'Factura Transportes Bajío', 'Sí', 'X', '✓', true, 4711]) {
    it(`${JSON.stringify(some)} is a document`, () => {
      assert.equal(valueWith(some), 90);
    });
  }

  it('a bill of materials reads them in the same way', () => {
    const headings = [['Valor', 'Origen', 'Deducción', 'Tipo de deducción', 'Documento']];
    const vnm = (document: string): unknown =>
      call('CONTENT', headings, [[100, 'No originario', 10, 'Flete', document]], 1000, 'A1', 'NC', '2026-01-01').find(
        (row) => row[4] === 'VNM',
      )?.[1];
    assert.equal(vnm('sin comprobante'), 100);
    assert.equal(vnm('F-1022'), 90);
  });

  it('the kinds of a bill of materials are kinds of DEDUCT too', () => {
    for (const kind of ['Corretaje', 'Agente aduanal', 'packing', 'empaque', 'Merma']) {
      assert.equal(cell('DEDUCT', 100, HEADINGS, [[kind, 10, 'F-1', '']]), 90, kind);
    }
    assert.equal(cell('DEDUCT', 100, HEADINGS, [['DTA', 10, 'F-1', 'No']]), 90);
  });
});
