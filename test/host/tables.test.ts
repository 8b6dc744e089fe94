import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** Heading, three rows; in A1:B4. */
function addTable(context: Excel.RequestContext): Excel.Table {
  sheet(context).getRange('A1:B4').values = [
    ['Nombre', 'Número'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  const table = sheet(context).tables.add('A1:B4', true);
  table.name = 'Datos';
  return table;
}

describe('A table, through the real office.js', () => {
  const excel = useExcel();

  it('has the name, headings and rows of its cells', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.load('name,showHeaders,showTotals,rows/count');
      table.columns.load('items/name,items/index');
      const body = table.getDataBodyRange().load('values,address');
      await context.sync();
      assert.deepEqual([table.name, table.showHeaders, table.showTotals, table.rows.count], ['Datos', true, false, 3]);
      assert.deepEqual(
        table.columns.items.map(({ name, index }) => [name, index]),
        [
          ['Nombre', 0],
          ['Número', 1],
        ],
      );
      assert.deepEqual(
        [body.address, body.values],
        [
          'Hoja1!A2:B4',
          [
            ['a', 1],
            ['b', 2],
            ['c', 3],
          ],
        ],
      );
    }));

  it('gets headings of its own when it has none, and the cells move down', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('A1:B1').values = [[1, 2]];
      const table = sheet(context).tables.add('A1:B1', false);
      const range = table.getRange().load('values');
      await context.sync();
      assert.deepEqual(range.values, [
        ['Column1', 'Column2'],
        [1, 2],
      ]);
    }));

  it('makes repeated headings different', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('A1:C1').values = [['x', 'X', '']];
      const table = sheet(context).tables.add('A1:C2', true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      assert.deepEqual(header.values, [['x', 'X2', 'Column1']]);
    }));

  it('is found by name in any case, and a missing one is a null object', () =>
    Excel.run(async (context) => {
      addTable(context);
      const found = context.workbook.tables.getItemOrNullObject('DATOS').load('name');
      const missing = context.workbook.tables.getItemOrNullObject('Otra').load('name');
      missing.delete();
      await context.sync();
      assert.deepEqual([found.isNullObject, found.name, missing.isNullObject], [false, 'Datos', true]);
    }));

  it('cannot take the name of another table', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        addTable(context);
        sheet(context).tables.add('D1:E2', true).name = 'datos';
        await context.sync();
      }),
      { code: 'ItemAlreadyExists' },
    );
  });

  it('cannot overlap another table', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        addTable(context);
        sheet(context).tables.add('B2:C3', true);
        await context.sync();
      }),
      { code: 'InvalidArgument' },
    );
  });

  it('takes rows at its end, and what lies below moves down', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      sheet(context).getRange('A6:C6').values = [['below', '', 'beside']];
      table.rows.add(undefined, [
        ['d', 4],
        ['e', 5],
        ['f', 6],
      ]);
      const all = sheet(context).getRange('A5:C9').load('values');
      const range = table.getRange().load('address');
      await context.sync();
      assert.equal(range.address, 'Hoja1!A1:B7');
      assert.deepEqual(all.values, [
        ['d', 4, ''],
        ['e', 5, 'beside'],
        ['f', 6, ''],
        ['', '', ''],
        ['below', '', ''],
      ]);
    }));

  it('takes rows between others', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.rows.add(1, [['new', 9]]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      assert.deepEqual(body.values, [
        ['a', 1],
        ['new', 9],
        ['b', 2],
        ['c', 3],
      ]);
    }));

  it('gives new rows the number formats of its rows, at its end, between others and above its totals row', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.getDataBodyRange().numberFormat = [
        ['@', '0.00'],
        ['@', '0.00'],
        ['@', '0.00'],
      ];
      table.rows.add(undefined, [['8708.40', 4]]);
      table.rows.add(0, [['8708.50', 5]]);
      table.showTotals = true;
      table.rows.add(undefined, [['8708.60', 6]]);
      const body = table.getDataBodyRange().load('values,numberFormat');
      await context.sync();
      assert.deepEqual(body.values, [
        ['8708.50', 5],
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['8708.40', 4],
        ['8708.60', 6],
      ]);
      assert.deepEqual(
        body.numberFormat,
        Array.from({ length: 6 }, () => ['@', '0.00']),
      );
    }));

  it('takes the formats of its last row along when a person types below it, but for cells that have one', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.getDataBodyRange().numberFormat = Array.from({ length: 3 }, () => ['@', '0.00']);
      sheet(context).getRange('B6').numberFormat = [['0%']];
      await context.sync();
    });
    excel.grid.type(excel.grid.activeSheet(), 4, 1, '7');
    await excel.grid.settled();
    excel.grid.type(excel.grid.activeSheet(), 5, 1, '0.5');
    await excel.grid.settled();
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Datos').getRange().load('address');
      const below = sheet(context).getRange('A5:B6').load('numberFormat');
      await context.sync();
      assert.equal(range.address, 'Hoja1!A1:B6');
      assert.deepEqual(below.numberFormat, [
        ['@', '0.00'],
        ['@', '0%'],
      ]);
    });
  });

  it('adds rows above its totals row', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.showTotals = true;
      table.rows.add(undefined, [['d', 4]]);
      const totals = table.getTotalRowRange().load('address,values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      assert.deepEqual([body.address, totals.address, totals.values], ['Hoja1!A2:B5', 'Hoja1!A6:B6', [['Total', '']]]);
    }));

  it('loses deleted rows and closes the gap', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.rows.getItemAt(1).delete();
      const range = table.getRange().load('address,values');
      await context.sync();
      assert.deepEqual(
        [range.address, range.values],
        [
          'Hoja1!A1:B3',
          [
            ['Nombre', 'Número'],
            ['a', 1],
            ['c', 3],
          ],
        ],
      );
    }));

  it('grows when sheet rows are inserted inside it and shrinks when they go', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      sheet(context).getRange('3:4').insert('Down');
      const grown = table.getRange().load('address');
      await context.sync();
      assert.equal(grown.address, 'Hoja1!A1:B6');
      sheet(context).getRange('2:3').delete('Up');
      const shrunk = table.getRange().load('address');
      await context.sync();
      assert.equal(shrunk.address, 'Hoja1!A1:B4');
    }));

  it('keeps its place when rows come above it', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      sheet(context).getRange('1:2').insert('Down');
      const range = table.getRange().load('address');
      await context.sync();
      assert.equal(range.address, 'Hoja1!A3:B6');
    }));

  it('is not cut by cells inserted across a part of its width', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        addTable(context);
        sheet(context).getRange('A3').insert('Down');
        await context.sync();
      }),
      { code: 'InsertDeleteConflict' },
    );
  });

  it('gets columns anywhere, each with an id of its own', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.add(0, [['Clave'], ['k1'], ['k2'], ['k3']]);
      table.columns.add(undefined, undefined, 'Nota');
      table.columns.load('items/name,items/id');
      const range = table.getRange().load('address,values');
      await context.sync();
      assert.deepEqual(
        table.columns.items.map(({ name }) => name),
        ['Clave', 'Nombre', 'Número', 'Nota'],
      );
      assert.equal(new Set(table.columns.items.map(({ id }) => id)).size, 4);
      assert.equal(range.address, 'Hoja1!A1:D4');
      assert.deepEqual((range.values as unknown[][])[1], ['k1', 'a', 1, '']);
    }));

  it('loses a deleted column', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.getItem('Nombre').delete();
      const range = table.getRange().load('address,values');
      await context.sync();
      assert.deepEqual([range.address, range.values], ['Hoja1!A1:A4', [['Número'], [1], [2], [3]]]);
    }));

  it('calls a column as its heading cell says', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      sheet(context).getRange('B1').values = [['Cantidad']];
      table.columns.getItem('Nombre').name = 'Planta';
      const header = table.getHeaderRowRange().load('values');
      table.columns.load('items/name');
      await context.sync();
      assert.deepEqual(header.values, [['Planta', 'Cantidad']]);
      assert.deepEqual(
        table.columns.items.map(({ name }) => name),
        ['Planta', 'Cantidad'],
      );
    }));

  it('can be resized where its header stays', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.resize('A1:C3');
      const range = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      assert.equal(range.address, 'Hoja1!A1:C3');
      assert.deepEqual(
        table.columns.items.map(({ name }) => name),
        ['Nombre', 'Número', 'Column1'],
      );
    }));

  it('is followed by structured references as it grows', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      const sum = sheet(context).getRange('E1');
      sum.formulas = [['=SUM(Datos[Número])']];
      table.rows.add(undefined, [['d', 10]]);
      sum.load('values');
      await context.sync();
      assert.deepEqual(sum.values, [[16]]);
    }));

  it('sorts its rows and their formulas', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      assert.deepEqual(body.values, [
        ['c', 3],
        ['b', 2],
        ['a', 1],
      ]);
    }));

  it('hides the rows that its filter does not accept and says which criteria it has', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.getItem('Nombre').filter.applyValuesFilter(['a', 'c']);
      table.autoFilter.load('criteria,isDataFiltered');
      const rows = ['A2', 'A3', 'A4'].map((address) => sheet(context).getRange(address).load('rowHidden'));
      await context.sync();
      assert.deepEqual(
        rows.map(({ rowHidden }) => rowHidden),
        [false, true, false],
      );
      assert.equal(table.autoFilter.isDataFiltered, true);
      assert.deepEqual(table.autoFilter.criteria[0]?.values, ['a', 'c']);
      table.clearFilters();
      const body = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      assert.equal(body.rowHidden, false);
    }));

  it('filters by comparison', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.autoFilter.apply(table.getRange(), 1, {
        filterOn: 'Custom',
        criterion1: '>=2',
        operator: 'And',
        criterion2: '<3',
      });
      const rows = ['A2', 'A3', 'A4'].map((address) => sheet(context).getRange(address).load('rowHidden'));
      await context.sync();
      assert.deepEqual(
        rows.map(({ rowHidden }) => rowHidden),
        [true, false, true],
      );
    }));

  it('is written wrongly through an active filter, as Excel for Windows does, so that nobody relies on it', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.getItem('Nombre').filter.applyValuesFilter(['a', 'c']);
      sheet(context).getRange('B2:B4').values = [[10], [20], [30]];
      const body = sheet(context).getRange('B2:B4').load('values');
      await context.sync();
      assert.deepEqual(body.values, [[10], [2], [10]]);
    }));

  it('refuses cells inserted through an active filter', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        const table = addTable(context);
        table.columns.getItem('Nombre').filter.applyValuesFilter(['a', 'c']);
        sheet(context).getRange('A3:B3').insert('Down');
        await context.sync();
      }),
      { code: 'FilteredRangeConflict' },
    );
  });

  it('becomes plain cells when converted', () =>
    Excel.run(async (context) => {
      const range = addTable(context).convertToRange().load('address,values');
      context.workbook.tables.load('count');
      await context.sync();
      assert.deepEqual([range.address, context.workbook.tables.count], ['Hoja1!A1:B4', 0]);
      assert.deepEqual((range.values as unknown[][])[3], ['c', 3]);
    }));

  it('goes with its cells when deleted', () =>
    Excel.run(async (context) => {
      const table = addTable(context);
      table.delete();
      const used = sheet(context).getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      assert.equal(used.isNullObject, true);
    }));

  it('grows when a person types right below it', async () => {
    await Excel.run(async (context) => {
      addTable(context);
      await context.sync();
    });
    excel.grid.type(excel.grid.activeSheet(), 4, 0, 'd');
    await excel.grid.settled();
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Datos').getRange().load('address');
      await context.sync();
      assert.equal(range.address, 'Hoja1!A1:B5');
    });
  });

  it('is gone when a person undoes what made it', async () => {
    await Excel.run(async (context) => {
      addTable(context);
      await context.sync();
    });
    await excel.grid.undo();
    await excel.grid.settled();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Datos').load('name');
      await context.sync();
      assert.equal(table.isNullObject, true);
    });
  });

  it('shrinks again when a person undoes the rows that were added', async () => {
    await Excel.run(async (context) => {
      addTable(context);
      await context.sync();
      context.workbook.tables.getItem('Datos').rows.add(undefined, [['d', 4]]);
      await context.sync();
    });
    await excel.grid.undo();
    await excel.grid.settled();
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Datos').getRange().load('address');
      await context.sync();
      assert.equal(range.address, 'Hoja1!A1:B4');
    });
  });
});
