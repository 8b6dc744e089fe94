import assert from 'node:assert/strict';
import type { GridValidation } from '../../src/grid/Grid';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('Looks and rules of the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  it('keeps styles, and tells only what all cells have in common', () => {
    bench.put('A1', [['x', 'y']]);
    bench.grid.restyle(bench.block('A1:B1'), {
      bold: true,
      fontColor: '#112233',
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      fontSize: 14,
      fontName: 'Arial',
      italic: true,
    });
    bench.grid.restyle(bench.block('B1'), { fill: '#FF0000', italic: false });
    assert.deepEqual(bench.grid.style(bench.block('A1:B1')), {
      fontColor: '#112233',
      bold: true,
      fontSize: 14,
      fontName: 'Arial',
      wrap: true,
      horizontal: 'Center',
      vertical: 'Top',
    });
    bench.grid.restyle(bench.block('B1'), { fill: null });
    assert.equal(bench.grid.style(bench.block('A1:B1')).fill, null);
  });

  it('clears contents or formats alone', () => {
    bench.put('A1', [[1]]);
    bench.grid.formatNumbers(bench.block('A1'), '0.00');
    bench.grid.clear(bench.block('A1'), 'contents');
    assert.deepEqual(bench.grid.numberFormats(bench.block('A1')), [['0.00']]);
    bench.put('A1', [[1]]);
    bench.grid.clear(bench.block('A1'), 'formats');
    assert.deepEqual(bench.grid.numberFormats(bench.block('A1')), [['General']]);
    assert.equal(bench.value('A1'), 1);
  });

  it('sets heights of rows and finds where lines are, without the hidden ones', async () => {
    const { grid, sheet } = bench;
    const usual = grid.lineStart(sheet, 'rows', 1);
    grid.setRowHeight(sheet, 1, 2, 50);
    assert.equal(grid.lineStart(sheet, 'rows', 3), usual + 100);
    assert.deepEqual(grid.lineAt(sheet, 'rows', usual + 60), { line: 2, pixels: 10 });
    grid.hideLines(bench.block('A2'), 'rows', true);
    assert.equal(grid.lineStart(sheet, 'rows', 3), usual + 50);
    assert.deepEqual(grid.lineAt(sheet, 'rows', usual), { line: 2, pixels: 0 });
    grid.setColumnWidth(sheet, 0, 1, 30);
    assert.deepEqual(grid.lineAt(sheet, 'columns', 29), { line: 0, pixels: 29 });
    assert.deepEqual(grid.lineAt(sheet, 'columns', 30), { line: 1, pixels: 0 });
    await grid.undo();
    await grid.undo();
    await grid.undo();
    assert.equal(grid.lineStart(sheet, 'rows', 3), 3 * usual);
  });

  it('says what a value looks like in a number format', () => {
    assert.equal(bench.grid.display(0.7496, '0.0%'), '75.0%');
    assert.equal(bench.grid.display(1234.5, '#,##0.00'), '1,234.50');
    assert.equal(bench.grid.display('texto', 'General'), 'texto');
  });

  it('sets and fits widths of columns', () => {
    bench.grid.setColumnWidth(bench.sheet, 1, 2, 123);
    assert.equal(bench.grid.columnWidth(bench.sheet, 2), 123);
    bench.put('B1', [['corto'], ['un texto bastante más largo']]);
    bench.grid.autofitColumns({ ...bench.block('B1'), rows: 1_048_576 });
    assert.ok(bench.grid.columnWidth(bench.sheet, 1) > 150);
    assert.equal(bench.grid.columnWidth(bench.sheet, 2), 123);
  });

  it('hides lines and freezes panes', () => {
    bench.grid.hideLines(bench.block('A2:A3'), 'rows', true);
    bench.grid.hideLines(bench.block('B1'), 'columns', true);
    assert.deepEqual(bench.grid.linesHidden(bench.block('A1:A4'), 'rows'), [false, true, true, false]);
    assert.deepEqual(bench.grid.linesHidden(bench.block('A1:C1'), 'columns'), [false, true, false]);
    bench.grid.hideLines(bench.block('A3'), 'rows', false);
    assert.deepEqual(bench.grid.linesHidden(bench.block('A1:A4'), 'rows'), [false, true, false, false]);
    bench.grid.freeze(bench.sheet, 1, 2);
    assert.deepEqual(bench.grid.frozen(bench.sheet), { rows: 1, columns: 2 });
    bench.grid.freeze(bench.sheet, 0, 0);
    assert.deepEqual(bench.grid.frozen(bench.sheet), { rows: 0, columns: 0 });
  });

  it('hides the rows that a filter does not accept', () => {
    bench.put('A1', [
      ['Estado', 'Valor'],
      ['QUE', 1],
      ['GTO', 2],
      ['QUE', 3],
    ]);
    const block = bench.block('A1:B4');
    bench.grid.filter(block, [
      { column: 0, accepts: (text) => text === 'QUE' },
      { column: 1, accepts: (_text, value) => typeof value === 'number' && value > 1 },
    ]);
    assert.deepEqual(bench.grid.linesHidden(block, 'rows'), [false, true, true, false]);
    bench.grid.filter(block, [{ column: 0, accepts: (text) => text === 'GTO' }]);
    assert.deepEqual(bench.grid.linesHidden(block, 'rows'), [false, true, false, true]);
    bench.grid.filter(block, null);
    assert.deepEqual(bench.grid.linesHidden(block, 'rows'), [false, false, false, false]);
  });

  it('keeps notes', async () => {
    bench.grid.setNote(bench.sheet, 1, 1, 'Revisar');
    bench.grid.setNote(bench.sheet, 1, 1, 'Revisado');
    assert.equal(bench.grid.note(bench.sheet, 1, 1), 'Revisado');
    await bench.grid.undo();
    assert.equal(bench.grid.note(bench.sheet, 1, 1), 'Revisar');
    bench.grid.setNote(bench.sheet, 1, 1, null);
    assert.equal(bench.grid.note(bench.sheet, 1, 1), null);
  });

  const rules: readonly GridValidation[] = [
    { kind: 'list', values: ['sí', 'no, nunca'], strict: true },
    { kind: 'list-formula', formula: '=$D$1:$D$3', strict: false },
    { kind: 'custom', formula: '=A1>0', strict: true },
    { kind: 'number', operator: 'between', first: 0, second: 1, strict: true },
    { kind: 'date', operator: 'greaterOrEqual', first: 45000, strict: false },
    { kind: 'text-length', operator: 'less', first: 13, strict: true },
  ];
  for (const rule of rules) {
    it(`puts, replaces and takes away a rule of kind ${rule.kind}`, async () => {
      bench.grid.validate(bench.block('A1:A9'), rule);
      bench.grid.validate(bench.block('A1:A5'), rule);
      assert.deepEqual(bench.grid.validation(bench.sheet, 2, 0), rule);
      bench.grid.insertLines(bench.block('A2:A3'), 'rows');
      assert.equal(bench.grid.validation(bench.sheet, 10, 0)?.kind, rule.kind);
      assert.equal(bench.grid.validation(bench.sheet, 11, 0), null);
      bench.grid.validate(bench.block('A1:A20'), null);
      assert.equal(bench.grid.validation(bench.sheet, 2, 0), null);
      await bench.grid.settled();
    });
  }

  it('puts, changes and takes away conditional formats', async () => {
    const format = { id: 'cf-1', block: bench.block('A1:B5'), formula: '=$A1>2', style: { fill: '#FFF2CC' } };
    bench.grid.putConditionalFormat(format);
    bench.grid.putConditionalFormat({ ...format, formula: '=$A1>3' });
    bench.grid.insertLines(bench.block('A1'), 'rows');
    bench.grid.deleteConditionalFormat('cf-1');
    bench.grid.deleteConditionalFormat('cf-1');
    assert.equal(await bench.grid.undo(), true);
    await bench.grid.settled();
  });

  it('shows, hides, activates and deletes sheets', () => {
    const other = bench.grid.addSheet('Otra');
    assert.equal(bench.grid.activeSheet(), bench.sheet);
    assert.throws(() => bench.grid.addSheet('otra'), /already/);
    bench.grid.activateSheet(other);
    bench.grid.showSheet(other, false);
    assert.equal(bench.grid.activeSheet(), bench.sheet);
    assert.throws(() => bench.grid.showSheet(bench.sheet, false), /visible/);
    assert.deepEqual(bench.grid.sheets(), [
      { id: bench.sheet, name: 'Hoja1', visible: true },
      { id: other, name: 'Otra', visible: false },
    ]);
    bench.grid.showSheet(other, true);
    bench.grid.deleteSheet(bench.sheet);
    assert.deepEqual(bench.grid.sheets(), [{ id: other, name: 'Otra', visible: true }]);
    assert.equal(bench.grid.activeSheet(), other);
  });

  it('selects blocks, on another sheet too', () => {
    assert.deepEqual(bench.grid.selection(), bench.block('A1'));
    const other = bench.grid.addSheet('Otra');
    const block = { ...bench.block('B2:C5'), sheet: other };
    bench.grid.select(block);
    assert.equal(bench.grid.activeSheet(), other);
    assert.deepEqual(bench.grid.selection(), block);
  });
});
