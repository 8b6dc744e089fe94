import assert from 'node:assert/strict';
import { inExcel } from '../../src/excel/inExcel';
import { officeSheet } from '../../src/excel/officeSheet';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { useExcel } from '../support/useExcel';

const failures: unknown[] = [];
const sheet = officeSheet((error) => failures.push(error));

/** A table of two rows with its heading in row 1 of `Hoja1`. */
function addTable(): Promise<string> {
  return inExcel({ changes: true }, async (context) => {
    const hoja = context.workbook.worksheets.getItem('Hoja1');
    hoja.getRange('A1:B3').values = [
      ['Nombre', 'Empleados'],
      ['Uno', 1],
      ['Dos', 2],
    ];
    const table = hoja.tables.add('A1:B3', true).load('id');
    await context.sync();
    return table.id;
  });
}

function select(address: string): Promise<void> {
  return inExcel({ changes: false }, async (context) => {
    context.workbook.worksheets.getItem('Hoja1').getRange(address).select();
    await context.sync();
  });
}

/** The next value that something watched tells. */
function next<T>(watch: (listener: (value: T) => void) => () => void): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      stop();
      resolve(value);
    });
  });
}

const refusal = (code: string) => (error: unknown) => error instanceof WorkbookError && error.code === code;

describe('the sheet through the real office.js', () => {
  useExcel();

  beforeEach(() => {
    failures.length = 0;
  });

  afterEach(() => assert.deepEqual(failures, []));

  for (const [address, row] of [
    ['A1', null],
    ['B2', 0],
    ['A3', 1],
  ] as const) {
    it(`knows that ${address} is in ${row === null ? 'the heading' : `row ${row}`} of the table`, async () => {
      const tableId = await addTable();
      await select(address);
      assert.deepEqual(await sheet.selectedPlace(), { tableId, row });
    });
  }

  it('knows that a cell beside the table is in none', async () => {
    await addTable();
    await select('D2');
    assert.equal(await sheet.selectedPlace(), null);
  });

  it('selects a table', async () => {
    const tableId = await addTable();
    await select('D9');
    await sheet.selectTable(tableId);
    assert.equal((await sheet.selectedPlace())?.tableId, tableId);
  });

  it('says that a table is gone', async () => {
    await assert.rejects(sheet.selectTable('nowhere'), refusal('table-gone'));
  });

  it('tells the active cell at once and when asked again', async () => {
    await select('C4');
    assert.deepEqual(await next((listener) => sheet.watchSelection(listener)), { sheet: 'Hoja1', address: 'C4' });
    const told: string[] = [];
    const moved = new Promise<void>((resolve) => {
      const stop = sheet.watchSelection((cell) => {
        told.push(cell?.address ?? '');
        if (told.length === 1) void select('D5').then(() => sheet.selectionMoved());
        if (cell?.address === 'D5') {
          stop();
          resolve();
        }
      });
    });
    await moved;
    assert.equal(told.at(-1), 'D5');
  });

  it('writes a formula and selects its cell', async () => {
    await sheet.insertFormula('=1+2', { sheet: 'Hoja1', address: 'C4' });
    const cell = await inExcel({ changes: false }, async (context) => {
      const range = context.workbook.getActiveCell().load('address,formulas,values');
      await context.sync();
      return { address: range.address, formulas: range.formulas as unknown, values: range.values as unknown };
    });
    assert.deepEqual(cell, { address: 'Hoja1!C4', formulas: [['=1+2']], values: [[3]] });
  });

  it('writes a formula that computes even into a cell for text', async () => {
    await inExcel({ changes: true }, async (context) => {
      context.workbook.worksheets.getItem('Hoja1').getRange('C4').numberFormat = [['@']];
      await context.sync();
    });
    await sheet.insertFormula('=1+2', { sheet: 'Hoja1', address: 'C4' });
    const value = await inExcel({ changes: false }, async (context) => {
      const range = context.workbook.worksheets.getItem('Hoja1').getRange('C4').load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
    assert.equal(value, 3);
  });

  it('never writes a formula over what somebody wrote', async () => {
    await addTable();
    await assert.rejects(sheet.insertFormula('=1', { sheet: 'Hoja1', address: 'A2' }), refusal('cell-taken'));
  });

  it('refuses a protected sheet', async () => {
    await inExcel({ changes: true }, async (context) => {
      context.workbook.worksheets.getItem('Hoja1').protection.protect();
      await context.sync();
    });
    await assert.rejects(sheet.insertFormula('=1', { sheet: 'Hoja1', address: 'C4' }), refusal('protected'));
  });

  it('tells of a new table', async () => {
    let told = 0;
    const heard = new Promise<void>((resolve) => {
      sheet.watchTables(() => {
        told += 1;
        resolve();
      });
    });
    // The handlers are on once a later request has been answered.
    await sheet.selectedPlace();
    await addTable();
    await heard;
    assert.equal(told, 1);
  });
});
