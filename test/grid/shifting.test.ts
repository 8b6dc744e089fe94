import assert from 'node:assert/strict';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('Inserting and deleting in the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
    bench.put('A1', [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    bench.put('D1', [['=SUM(A1:A3)', '=B3']]);
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  it('moves formulas and what they refer to when rows come', async () => {
    bench.grid.insertLines(bench.block('A2:A3'), 'rows');
    await bench.grid.settled();
    assert.deepEqual(bench.grid.formulas(bench.block('D1:E1')), [['=SUM(A1:A5)', '=B5']]);
    assert.deepEqual(bench.values('D1:E1'), [[6, 'c']]);
    assert.equal(bench.value('A5'), 3);
  });

  it('moves them when rows go, and breaks references to cells that are gone', async () => {
    bench.grid.deleteLines(bench.block('A3'), 'rows');
    await bench.grid.settled();
    assert.deepEqual(bench.grid.formulas(bench.block('D1:E1')), [['=SUM(A1:A2)', '=#REF!']]);
    assert.deepEqual(bench.values('D1:E1'), [[3, '#REF!']]);
  });

  it('moves them when columns come and go', async () => {
    bench.grid.insertLines(bench.block('B1'), 'columns');
    await bench.grid.settled();
    assert.deepEqual(bench.grid.formulas(bench.block('E1:F1')), [['=SUM(A1:A3)', '=C3']]);
    bench.grid.deleteLines(bench.block('B1'), 'columns');
    await bench.grid.settled();
    assert.deepEqual(bench.grid.formulas(bench.block('D1:E1')), [['=SUM(A1:A3)', '=B3']]);
  });

  it('moves only the cells below or to the right when cells come', async () => {
    bench.grid.insertCells(bench.block('B2'), 'down');
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:B4'), [
      [1, 'a'],
      [2, null],
      [3, 'b'],
      [null, 'c'],
    ]);
    assert.deepEqual(bench.grid.formulas(bench.block('D1:E1')), [['=SUM(A1:A3)', '=B4']]);
    bench.grid.deleteCells(bench.block('B2'), 'up');
    bench.grid.insertCells(bench.block('A3'), 'right');
    await bench.grid.settled();
    assert.deepEqual(bench.values('A3:C3'), [[null, 3, 'c']]);
    bench.grid.deleteCells(bench.block('A3'), 'left');
    await bench.grid.settled();
    assert.deepEqual(bench.values('A3:C3'), [[3, 'c', null]]);
    assert.deepEqual(bench.grid.formulas(bench.block('D1:E1')), [['=SUM(A1:A3)', '=B3']]);
  });

  it('works on a sheet that is not the active one, and leaves the active one active', async () => {
    const other = bench.grid.addSheet('Otra');
    const at = (row: number) => ({ sheet: other, row, column: 0, rows: 1, columns: 1 });
    bench.grid.write(at(0), [[{ value: 9 }]]);
    bench.put('F1', [['=Otra!A1']]);
    bench.grid.insertLines(at(0), 'rows');
    await bench.grid.settled();
    assert.equal(bench.formula('F1'), '=Otra!A2');
    assert.deepEqual(bench.grid.values(at(1)), [[9]]);
    assert.equal(bench.value('A1'), 1);
    assert.equal(bench.grid.activeSheet(), bench.sheet);
  });

  it('moves names, notes and conditional formats along', async () => {
    bench.grid.putName('Valores', null, '=Hoja1!$A$1:$A$3');
    bench.grid.putName('Suma', null, '=SUM(Hoja1!$A$1:$A$3)');
    bench.grid.setNote(bench.sheet, 2, 0, 'Nota');
    bench.put('G1', [['=SUM(Valores)', '=Suma+1']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('G1:H1'), [[6, 7]]);
    bench.grid.putConditionalFormat({
      id: 'cf-1',
      block: bench.block('A3:B5'),
      formula: '=$A3>$D$9',
      style: { fill: '#FFF2CC' },
    });
    bench.grid.insertLines(bench.block('A2'), 'rows');
    bench.put('A2', [[10]]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('G1:H1'), [[16, 17]]);
    assert.equal(bench.grid.note(bench.sheet, 3, 0), 'Nota');
    assert.deepEqual(bench.grid.conditionalFormats(), [
      { id: 'cf-1', block: bench.block('A4:B6'), formula: '=$A4>$D$10' },
    ]);
    bench.grid.deleteLines(bench.block('A4'), 'rows');
    assert.deepEqual(bench.grid.conditionalFormats()[0]?.block, bench.block('A4:B5'));
    await bench.grid.undo();
    assert.deepEqual(bench.grid.names(), [
      { name: 'Valores', scope: null, formula: '=Hoja1!$A$1:$A$4' },
      { name: 'Suma', scope: null, formula: '=SUM(Hoja1!$A$1:$A$4)' },
    ]);
  });

  it('moves the absolute references of conditional formats and validations too', async () => {
    const { grid } = bench;
    grid.putConditionalFormat({
      id: 'cf-1',
      block: bench.block('A3:B5'),
      formula: '=AND($A3>$D$9,B3="$D$9",Hoja1!E$1<A$20:$B$21)',
      style: { bold: true },
    });
    grid.validate(bench.block('E3:E5'), { kind: 'custom', formula: '=E3<=$D$9', strict: true });
    const seen = (): readonly unknown[] => [
      grid.conditionalFormats().map(({ formula }) => formula)[0],
      grid.validation(bench.sheet, grid.conditionalFormats()[0]?.block.row ?? 0, 4),
    ];
    grid.insertLines(bench.block('A2'), 'rows');
    assert.deepEqual(seen(), [
      '=AND($A4>$D$10,B4="$D$9",Hoja1!E$1<A$21:$B$22)',
      { kind: 'custom', formula: '=E4<=$D$10', strict: true },
    ]);
    grid.deleteLines(bench.block('A10'), 'rows');
    assert.match(String(seen()[0]), /^=AND\(\$A4>#REF!,/);
    await grid.settled();
  });

  it('keeps names that are put again or deleted up to date', async () => {
    bench.grid.putName('Tasa', null, '=0.16');
    bench.put('G1', [['=Tasa*100']]);
    await bench.grid.settled();
    assert.equal(bench.value('G1'), 16);
    bench.grid.putName('Tasa', null, '=0.08');
    await bench.grid.settled();
    assert.equal(bench.value('G1'), 8);
    bench.grid.deleteName('Tasa', null);
    await bench.grid.settled();
    assert.equal(bench.value('G1'), '#NAME?');
    assert.deepEqual(bench.grid.names(), []);
  });
});
