import assert from 'node:assert/strict';
import type { CellValue } from '../../../src/domain/rows/CellValue';
import type { NewTable, TableShape } from '../../../src/workbook/Workbook';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import type { WorkbookBench } from './WorkbookBench';

const RISKY: readonly string[] = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1+1',
  '@SUM(1)',
  "'apóstrofo",
  '007',
  '1/2',
  '2024-01-31',
  'TRUE',
  '12 %',
  '$5',
  '\tsangría',
  'dos\nrenglones',
  'Ñandú S.A. de C.V.',
];

const COLUMNS: NewTable['columns'] = [
  { heading: 'clave', numberFormat: '@', width: 80, hidden: true, pickList: null },
  { heading: 'Nombre', numberFormat: '@', width: 180, hidden: false, pickList: null },
  {
    heading: 'Tamaño',
    numberFormat: '@',
    width: 120,
    hidden: false,
    pickList: ['Micro', 'Pequeña, de taller', 'Grande'],
  },
  { heading: 'Número', numberFormat: '0', width: 80, hidden: false, pickList: null },
];

const ROWS: readonly (readonly CellValue[])[] = [
  ['k1', 'Uno', 'Micro', 1],
  ['k2', 'Dos', 'Grande', 2],
  ['k3', 'Tres', '', 3],
];

function table(values: readonly (readonly CellValue[])[] = ROWS): NewTable {
  return { sheetName: 'Proveedores', tableName: 'Proveedores', columns: COLUMNS, values, leftMark: '.~L' };
}

const ALL = { columns: [0, 1, 2, 3] };

function refusal(code: string): (error: unknown) => boolean {
  return (error) => error instanceof WorkbookError && error.code === code && error.sentence.es !== '';
}

/** What every `Workbook` must do, whatever it is made of. */
export function workbookContract(name: string, start: () => WorkbookBench | Promise<WorkbookBench>): void {
  describe(`A workbook ${name}`, () => {
    let bench: WorkbookBench;
    let shape: TableShape;

    beforeEach(async () => {
      bench = await start();
      shape = await bench.workbook.insertTable(table());
    });

    const values = async (choice: { readonly rows?: readonly number[]; readonly columns: readonly number[] } = ALL) =>
      (await bench.workbook.read(shape.tableId, choice)).values;

    const again = async (): Promise<TableShape> => {
      const found = (await bench.workbook.tables()).find(({ tableId }) => tableId === shape.tableId);
      assert.ok(found !== undefined);
      return found;
    };

    it('says what an inserted table looks like', () => {
      assert.deepEqual(
        shape.columns.map(({ heading }) => heading),
        ['clave', 'Nombre', 'Tamaño', 'Número'],
      );
      assert.equal(new Set(shape.columns.map(({ id }) => id)).size, 4);
      assert.deepEqual(
        [shape.rows, shape.firstRow, shape.firstColumn, shape.totals, shape.sheet],
        [3, 1, 0, false, 'Proveedores'],
      );
    });

    it('lists its tables with the same shapes', async () => {
      assert.deepEqual(await bench.workbook.tables(), [shape]);
    });

    it('gives the second table of a name another name and another sheet', async () => {
      const second = await bench.workbook.insertTable(table());
      assert.notEqual(second.name, shape.name);
      assert.notEqual(second.sheet, shape.sheet);
      assert.notEqual(second.tableId, shape.tableId);
    });

    it('gives back the values it was given', async () => {
      assert.deepEqual(await values(), ROWS);
    });

    it('keeps texts that look like formulas, numbers or dates as texts', async () => {
      const rows = RISKY.map((text, row) => [`k${row}`, text, '', row]);
      const made = await bench.workbook.insertTable(table(rows));
      const cells = await bench.workbook.read(made.tableId, { columns: [1] });
      assert.deepEqual(
        cells.values.map(([text]) => text),
        RISKY,
      );
      assert.ok(cells.formulas.every(([formula]) => formula === false));
    });

    it('writes such texts to cells without text format too', async () => {
      const cells = RISKY.map((value, row) => ({ row, column: 3, value }));
      const made = await bench.workbook.insertTable(table(RISKY.map((_text, row) => [`k${row}`, 'x', '', row])));
      await bench.workbook.change(made.tableId, (changes) => changes.write(cells));
      const read = await bench.workbook.read(made.tableId, { columns: [3] });
      assert.deepEqual(
        read.values.map(([text]) => text),
        RISKY,
      );
      assert.ok(read.formulas.every(([formula]) => formula === false));
    });

    it('makes a table with one blank row when there are no values', async () => {
      const made = await bench.workbook.insertTable(table([]));
      assert.equal(made.rows, 1);
      assert.deepEqual((await bench.workbook.read(made.tableId, ALL)).values, [['', '', '', '']]);
    });

    it('reads chosen rows and columns in the order asked', async () => {
      assert.deepEqual(await values({ rows: [2, 0], columns: [3, 1] }), [
        [3, 'Tres'],
        [1, 'Uno'],
      ]);
    });

    it('reads nothing when no rows are chosen', async () => {
      assert.deepEqual(await values({ rows: [], columns: [0] }), []);
    });

    it('tells cells with formulas and their values', async () => {
      await bench.hands.type(shape.sheet, 1, 3, { formula: '=2+3' });
      const cells = await bench.workbook.read(shape.tableId, { columns: [3] });
      assert.deepEqual(cells.values, [[5], [2], [3]]);
      assert.deepEqual(cells.formulas, [[true], [false], [false]]);
    });

    it('writes scattered cells and leaves all others alone', async () => {
      await bench.workbook.change(shape.tableId, (changes) =>
        changes.write([
          { row: 0, column: 1, value: 'Otro' },
          { row: 2, column: 3, value: 33 },
          { row: 2, column: 2, value: 'Micro' },
          { row: 1, column: 1, value: '' },
        ]),
      );
      assert.deepEqual(await values(), [
        ['k1', 'Otro', 'Micro', 1],
        ['k2', '', 'Grande', 2],
        ['k3', 'Tres', 'Micro', 33],
      ]);
    });

    it('reads inside a change what it has just written', async () => {
      const seen = await bench.workbook.change(shape.tableId, async (changes) => {
        await changes.write([{ row: 1, column: 1, value: 'Dos bis' }]);
        return (await changes.read({ rows: [1], columns: [1] })).values;
      });
      assert.deepEqual(seen, [['Dos bis']]);
    });

    const added = {
      columns: [
        { column: 0, numberFormat: '@' },
        { column: 1, numberFormat: '@' },
        { column: 3, numberFormat: '0' },
      ],
      values: [
        ['k4', '=SUMA(1)', 4],
        ['k5', 'Cinco', 5],
      ],
    };

    it('appends rows below the table and leaves columns it was not given alone', async () => {
      const first = await bench.workbook.change(shape.tableId, (changes) => changes.append(added));
      assert.equal(first, 3);
      assert.equal((await again()).rows, 5);
      assert.deepEqual(await values({ rows: [3, 4], columns: [0, 1, 2, 3] }), [
        ['k4', '=SUMA(1)', '', 4],
        ['k5', 'Cinco', '', 5],
      ]);
    });

    it('moves what lies below the table down before it appends', async () => {
      await bench.hands.type(shape.sheet, 5, 1, 'nota');
      await bench.hands.type(shape.sheet, 4, 6, 'al lado');
      await bench.workbook.change(shape.tableId, (changes) => changes.append(added));
      assert.equal((await bench.hands.look(shape.sheet, 7, 1)).value, 'nota');
      assert.equal((await bench.hands.look(shape.sheet, 4, 6)).value, 'al lado');
      assert.equal((await again()).rows, 5);
    });

    it('keeps a totals row last', async () => {
      await bench.hands.showTotals(shape.tableId);
      await bench.hands.type(shape.sheet, 4, 1, 'Total');
      await bench.workbook.change(shape.tableId, (changes) => changes.append(added));
      const now = await again();
      assert.deepEqual([now.rows, now.totals], [5, true]);
      assert.equal((await bench.hands.look(shape.sheet, 6, 1)).value, 'Total');
      assert.deepEqual((await values({ columns: [0] })).flat(), ['k1', 'k2', 'k3', 'k4', 'k5']);
    });

    it('fills the blank row of an empty table first', async () => {
      const made = await bench.workbook.insertTable(table([]));
      const first = await bench.workbook.change(made.tableId, (changes) => changes.append(added));
      assert.equal(first, 0);
      const cells = await bench.workbook.read(made.tableId, { columns: [0] });
      assert.deepEqual(cells.values, [['k4'], ['k5']]);
    });

    it('refuses rows that do not fit the sheet and changes nothing', async () => {
      const one = ['k', 'x', 1];
      const many = { columns: added.columns, values: Array.from({ length: 1_048_574 }, () => one) };
      await assert.rejects(
        bench.workbook.change(shape.tableId, (changes) => changes.append(many)),
        refusal('full-sheet'),
      );
      assert.deepEqual(await values(), ROWS);
    });

    it('removes rows and moves up what is below', async () => {
      await bench.hands.type(shape.sheet, 5, 1, 'nota');
      await bench.workbook.change(shape.tableId, (changes) => changes.removeRows([0, 2]));
      assert.deepEqual(await values(), [['k2', 'Dos', 'Grande', 2]]);
      assert.equal((await bench.hands.look(shape.sheet, 3, 1)).value, 'nota');
    });

    it('keeps one blank row when all rows are removed', async () => {
      await bench.workbook.change(shape.tableId, (changes) => changes.removeRows([0, 1, 2]));
      assert.deepEqual(await values(), [['', '', '', '']]);
    });

    it('gives a column another heading and keeps its id', async () => {
      await bench.workbook.change(shape.tableId, (changes) => changes.head(0, 'otra clave'));
      const now = await again();
      assert.equal(now.columns[0]?.heading, 'otra clave');
      assert.equal(now.columns[0].id, shape.columns[0]?.id);
    });

    it('keeps the ids of columns that a person renames or moves', async () => {
      await bench.hands.rename(shape.tableId, 1, 'Razón');
      await bench.hands.insertColumn(shape.tableId, 1, 'Mía');
      const now = await again();
      assert.deepEqual(
        now.columns.map(({ heading }) => heading),
        ['clave', 'Mía', 'Razón', 'Tamaño', 'Número'],
      );
      assert.deepEqual(
        now.columns.filter(({ heading }) => heading !== 'Mía').map(({ id }) => id),
        shape.columns.map(({ id }) => id),
      );
    });

    it('lifts filters while it changes rows and puts them back', async () => {
      await bench.hands.filter(shape.tableId, 1, ['Dos']);
      const during = await bench.workbook.change(shape.tableId, async (changes) => {
        await changes.write([
          { row: 0, column: 1, value: 'A' },
          { row: 1, column: 1, value: 'B' },
          { row: 2, column: 1, value: 'C' },
        ]);
        return bench.hands.isFiltered(shape.tableId, 1);
      });
      assert.equal(during, false);
      assert.equal(await bench.hands.isFiltered(shape.tableId, 1), true);
      assert.deepEqual((await values({ columns: [1] })).flat(), ['A', 'B', 'C']);
    });

    it('puts filters back when the change fails', async () => {
      await bench.hands.filter(shape.tableId, 1, ['Dos']);
      const failure = new Error('mine');
      await assert.rejects(
        bench.workbook.change(shape.tableId, () => Promise.reject(failure)),
        failure,
      );
      assert.equal(await bench.hands.isFiltered(shape.tableId, 1), true);
    });

    it('refuses a protected sheet before anything is changed', async () => {
      await bench.hands.protect(shape.sheet);
      let worked = false;
      await assert.rejects(
        bench.workbook.change(shape.tableId, () => {
          worked = true;
          return Promise.resolve();
        }),
        refusal('protected'),
      );
      assert.equal(worked, false);
      assert.deepEqual(await values(), ROWS);
    });

    it('says when the table is gone', async () => {
      await bench.hands.deleteTable(shape.tableId);
      await assert.rejects(bench.workbook.read(shape.tableId, ALL), refusal('table-gone'));
      await assert.rejects(
        bench.workbook.change(shape.tableId, () => Promise.resolve()),
        refusal('table-gone'),
      );
    });

    it('keeps settings until they are taken away', async () => {
      assert.equal(await bench.workbook.readSetting('eslabon.a'), null);
      await bench.workbook.writeSetting('eslabon.a', '{"x":"ñ"}');
      await bench.workbook.writeSetting('eslabon.a', '{"x":"2"}');
      assert.equal(await bench.workbook.readSetting('eslabon.a'), '{"x":"2"}');
      await bench.workbook.writeSetting('eslabon.a', null);
      await bench.workbook.writeSetting('eslabon.a', null);
      assert.equal(await bench.workbook.readSetting('eslabon.a'), null);
    });

    it('makes a name for a list of texts and replaces it', async () => {
      assert.equal(await bench.hands.nameOf('Proveedores_campos'), false);
      await bench.workbook.defineName('Proveedores_campos', ['razon_social', 'rfc']);
      await bench.workbook.defineName('Proveedores_campos', ['razon_social', 'estado']);
      assert.equal(await bench.hands.nameOf('Proveedores_campos'), true);
    });

    it('leaves no sheet behind when an insert is cancelled', async () => {
      const before = await bench.hands.sheetNames();
      const cancelled = AbortSignal.abort();
      await assert.rejects(bench.workbook.insertTable(table(), { signal: cancelled }), refusal('cancelled'));
      assert.deepEqual(await bench.hands.sheetNames(), before);
    });

    it('tells how far an insert has come', async () => {
      const told: number[] = [];
      await bench.workbook.insertTable(table(), { onProgress: ({ done }) => told.push(done) });
      assert.equal(told.at(-1), 3);
    });

    it('selects a cell for the person', async () => {
      await bench.workbook.selectCell({ sheet: shape.sheet, address: 'C3' });
      assert.equal(await bench.hands.selected(), `${shape.sheet}!C3`);
    });

    it('counts days from 1900 unless the workbook says otherwise', async () => {
      assert.equal(await bench.workbook.dateSystem(), 1900);
    });
  });
}
