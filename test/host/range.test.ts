import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe('A range, through the real office.js', () => {
  const excel = useExcel();

  it('gives back the values that were written to it', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B2');
      range.values = [
        ['x', 1],
        [true, 2.5],
      ];
      range.load('values,address,rowCount');
      await context.sync();
      assert.deepEqual(range.values, [
        ['x', 1],
        [true, 2.5],
      ]);
      assert.equal(range.address, 'Hoja1!A1:B2');
      assert.equal(range.rowCount, 2);
    }));

  it('answers empty text for blank cells and says that they are empty', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('C3').load('values,valueTypes,text');
      await context.sync();
      assert.deepEqual([range.values, range.valueTypes, range.text], [[['']], [['Empty']], [['']]]);
    }));

  it('has rows as high as they were made, and knows where it lies', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('2:3').format.rowHeight = 30;
      const range = sheet(context).getRange('A2:A4').load('top,height,left');
      range.format.load('rowHeight');
      const high = sheet(context).getRange('A2:C3');
      high.format.load('rowHeight');
      const below = sheet(context).getRange('A5').load('top');
      await context.sync();
      assert.deepEqual([high.format.rowHeight, range.format.rowHeight, range.left], [30, null, 0]);
      assert.ok(range.height > 60);
      assert.equal(range.top + range.height, below.top);
    }));

  it('calculates formulas before values are read in the same request', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:C1');
      range.values = [[2, 3, '=A1*B1']];
      range.load('values,formulas');
      await context.sync();
      assert.deepEqual(range.values, [[2, 3, 6]]);
      assert.deepEqual(range.formulas, [[2, 3, '=A1*B1']]);
    }));

  it('leaves cells alone where null is written', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.values = [['a', 'b']];
      range.values = [[null, 'c']];
      range.load('values');
      await context.sync();
      assert.deepEqual(range.values, [['a', 'c']]);
    }));

  it('fills all its cells with a single value', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B2');
      Object.assign(range, { values: 7 });
      range.load('values');
      await context.sync();
      assert.deepEqual(range.values, [
        [7, 7],
        [7, 7],
      ]);
    }));

  it('refuses an array of another size', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        sheet(context).getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
      { code: 'InvalidArgument' },
    );
  });

  it('takes more cells than the library sends at once', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:D2000');
      range.values = Array.from({ length: 2000 }, (_row, index) => [index, `t${index}`, index % 2 === 0, null]);
      const last = sheet(context).getRange('A2000:D2000').load('values');
      await context.sync();
      assert.deepEqual(last.values, [[1999, 't1999', false, '']]);
    }));

  it('answers null for the cells of whole columns but knows their address', () =>
    Excel.run(async (context) => {
      const column = sheet(context).getRange('B:B').load('values,address,rowCount,isEntireColumn');
      await context.sync();
      assert.equal(column.values, null);
      assert.deepEqual([column.address, column.rowCount, column.isEntireColumn], ['Hoja1!B:B', 1_048_576, true]);
    }));

  it('finds cells relative to itself', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('B2:C4');
      const found = [
        range.getCell(0, 1),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getRow(2),
        range.getLastColumn(),
        range.getBoundingRect('E1'),
        range.getIntersection('C4:D9'),
        range.getEntireColumn(),
        range.getRowsBelow(2),
      ];
      for (const one of found) one.load('address');
      await context.sync();
      assert.deepEqual(
        found.map(({ address }) => address.replace('Hoja1!', '')),
        ['C2', 'C3:D5', 'B2:B5', 'B4:C4', 'C2:C4', 'B1:E4', 'C4', 'B:C', 'B5:C6'],
      );
    }));

  it('answers a null object where two ranges have nothing in common', () =>
    Excel.run(async (context) => {
      const nothing = sheet(context).getRange('A1').getIntersectionOrNullObject('B2').load('address');
      await context.sync();
      assert.equal(nothing.isNullObject, true);
    }));

  it('knows the used part of the sheet', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('B2').values = [['x']];
      sheet(context).getRange('D5').values = [['y']];
      const used = sheet(context).getUsedRange().load('address');
      await context.sync();
      assert.equal(used.address, 'Hoja1!B2:D5');
    }));

  it('answers a null object for the used part of an empty sheet', () =>
    Excel.run(async (context) => {
      const used = sheet(context).getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      assert.equal(used.isNullObject, true);
    }));

  it('stays on its cells when rows are inserted above, across requests', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A5');
      range.values = [['here']];
      await context.sync();
      sheet(context).getRange('2:3').insert('Down');
      await context.sync();
      range.load('address,values');
      await context.sync();
      assert.deepEqual([range.address, range.values], ['Hoja1!A7', [['here']]]);
    }));

  it('is an invalid reference once its cells are deleted', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        const range = sheet(context).getRange('A5');
        await context.sync();
        sheet(context).getRange('5:5').delete('Up');
        range.load('values');
        await context.sync();
      }),
      { code: 'InvalidReference' },
    );
  });

  it('shifts only the cells beside it when cells are inserted', () =>
    Excel.run(async (context) => {
      const all = sheet(context).getRange('A1:B3');
      all.values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ];
      sheet(context).getRange('A2').insert('Down');
      const after = sheet(context).getRange('A1:B4').load('values');
      await context.sync();
      assert.deepEqual(after.values, [
        [1, 'a'],
        ['', 'b'],
        [2, 'c'],
        [3, ''],
      ]);
    }));

  it('hides rows and columns and says so', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('B2:C3');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      sheet(context).getRange('B:B').columnHidden = true;
      const column = sheet(context).getRange('B2').load('columnHidden');
      range.load('columnHidden,rowHidden');
      await context.sync();
      assert.deepEqual([column.columnHidden, range.columnHidden, range.rowHidden], [true, null, false]);
    }));

  it('keeps only the first value of merged cells', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.values = [['keep', 'lose']];
      range.merge();
      range.values = [['new', 'lost']];
      range.load('values');
      const merged = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      assert.deepEqual(range.values, [['new', '']]);
      assert.equal(merged.address, 'Hoja1!A1:B1');
    }));

  it('can be selected, which shows its sheet', () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Otra').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      assert.equal(selected.address, 'Otra!C3:D4');
      assert.equal(excel.grid.sheets().find(({ id }) => id === excel.grid.activeSheet())?.name, 'Otra');
    }));

  it('carries formats', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.values = [['x']];
      range.format.fill.color = '#ffcc00';
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 90;
      range.load('format/wrapText,format/horizontalAlignment,format/columnWidth,format/fill/color,format/font/bold');
      await context.sync();
      const { fill, font, wrapText, horizontalAlignment, columnWidth } = range.format;
      assert.deepEqual(
        [fill.color, font.bold, wrapText, horizontalAlignment, columnWidth],
        ['#FFCC00', true, true, 'Center', 90],
      );
    }));

  it('shows numbers by their format', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.values = [[0.5, 1234.5]];
      range.numberFormat = [['0%', '#,##0.00']];
      range.load('text,values,numberFormat');
      await context.sync();
      assert.deepEqual(
        [range.text, range.values, range.numberFormat],
        [[['50%', '1,234.50']], [[0.5, 1234.5]], [['0%', '#,##0.00']]],
      );
    }));

  it('clears contents and leaves formats', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.values = [[0.5]];
      range.numberFormat = [['0%']];
      range.clear('Contents');
      range.load('values,numberFormat');
      await context.sync();
      assert.deepEqual([range.values, range.numberFormat], [[['']], [['0%']]]);
    }));

  it('knows where a formula spills', () =>
    Excel.run(async (context) => {
      const cell = sheet(context).getRange('A1');
      cell.formulas = [['=SEQUENCE(3)']];
      cell.load('values');
      await context.sync();
      const spill = cell.getSpillingToRangeOrNullObject().load('address,values');
      await context.sync();
      assert.deepEqual([spill.address, spill.values], ['Hoja1!A1:A3', [[1], [2], [3]]]);
    }));
});
