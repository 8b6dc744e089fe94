import assert from 'node:assert/strict';
import type { GridTable } from '../../src/grid/Grid';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('Tables of the grid', () => {
  let bench: Workbench;
  let table: GridTable;

  beforeEach(() => {
    bench = workbench();
    bench.put('B3', [
      ['Clave', 'Razón social', '% CBO (2024)'],
      [1, 'Uno', 0.5],
      [2, 'Dos', 0.25],
      [3, 'Tres', 0.125],
    ]);
    table = {
      id: 'table-1',
      name: 'Sitios',
      block: bench.block('B3:D6'),
      headers: true,
      totals: false,
      columns: ['Clave', 'Razón social', '% CBO (2024)'],
      style: 'TableStyleMedium2',
    };
    bench.grid.putTable(table);
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  const references: readonly (readonly [formula: string, value: unknown])[] = [
    ['=SUM(Sitios[Clave])', 6],
    ['=SUM(Sitios[% CBO (2024)])', 0.875],
    ['=ROWS(Sitios[#All])', 4],
    ['=ROWS(Sitios)', 3],
    ['=INDEX(Sitios[Razón social],2)', 'Dos'],
    ['=Sitios[[#Headers],[% CBO (2024)]]', '% CBO (2024)'],
    ['=SUM(Sitios[[Clave]:[% CBO (2024)]])', 6.875],
    ['="Sitios[@x]"', 'Sitios[@x]'],
    ['=SUM(Sitios[Nada])', '#NAME?'],
  ];
  for (const [formula, value] of references) {
    it(`answer ${formula} with ${String(value)}`, async () => {
      bench.put('H1', [[formula]]);
      await bench.grid.settled();
      assert.equal(bench.value('H1'), value);
      assert.equal(bench.formula('H1'), formula);
    });
  }

  it('know the row of a formula, as [@column] and with brackets where the name needs them', async () => {
    bench.put('F4', [
      ['=Sitios[@Clave]*2', '=Sitios[@[Razón social]]&"!"'],
      ['=Sitios[@Clave]*2', '=SUM(Sitios[@[Clave]:[% CBO (2024)]])'],
    ]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('F4:G5'), [
      [2, 'Uno!'],
      [4, 2.25],
    ]);
    assert.deepEqual(bench.grid.formulas(bench.block('F4:G5')), [
      ['=Sitios[@Clave]*2', '=Sitios[@[Razón social]]&"!"'],
      ['=Sitios[@Clave]*2', '=SUM(Sitios[@[Clave]:[% CBO (2024)]])'],
    ]);
  });

  it('give their name to [@column] within themselves, and take names in any case', async () => {
    bench.grid.putTable({ ...table, block: bench.block('B3:E6'), columns: [...table.columns, 'Doble'] });
    bench.put('E4', [['=[@Clave]*2']]);
    bench.put('H1', [['=SUM(sitios[clave])']]);
    await bench.grid.settled();
    assert.equal(bench.value('E4'), 2);
    assert.equal(bench.formula('E4'), '=Sitios[@Clave]*2');
    assert.equal(bench.value('H1'), 6);
    assert.equal(bench.formula('H1'), '=SUM(Sitios[clave])');
  });

  it('answer formulas that were there before the table', async () => {
    bench.put('H1', [['=SUM(Otra[Clave])']]);
    await bench.grid.settled();
    assert.equal(bench.value('H1'), '#NAME?');
    bench.grid.putTable({ ...table, id: 'table-2', name: 'Otra' });
    await bench.grid.settled();
    assert.equal(bench.value('H1'), 6);
  });

  it('take formulas along when they grow, get a totals row, another name or other column names', async () => {
    bench.put('H1', [['=SUM(Sitios[Clave])', '=ROWS(Sitios)', '=SUM(Sitios[% CBO (2024)])']]);
    bench.put('B7', [[4, 'Cuatro', 1]]);
    bench.grid.putTable({ ...table, block: bench.block('B3:D7') });
    await bench.grid.settled();
    assert.deepEqual(bench.values('H1:J1'), [[10, 4, 1.875]]);
    bench.grid.putTable({ ...table, block: bench.block('B3:D7'), totals: true });
    await bench.grid.settled();
    assert.deepEqual(bench.values('H1:J1'), [[6, 3, 0.875]]);
    bench.grid.putTable({ ...table, name: 'Plantas', columns: ['Número', 'Razón social', 'Parte'] });
    await bench.grid.settled();
    assert.deepEqual(bench.grid.formulas(bench.block('H1:J1')), [
      ['=SUM(Plantas[Número])', '=ROWS(Plantas)', '=SUM(Plantas[Parte])'],
    ]);
    assert.deepEqual(bench.values('H1:J1'), [[6, 3, 0.875]]);
  });

  it('keep formulas of every sheet right after they have grown', async () => {
    const other = { sheet: bench.grid.addSheet('Otra'), row: 0, column: 0, rows: 1, columns: 1 };
    bench.grid.write(other, [[{ formula: '=SUM(Sitios[Clave])' }]]);
    bench.put('H1', [['=SUM(Sitios[Clave])']]);
    await bench.grid.settled();
    bench.put('B7', [[4, 'Cuatro', 1]]);
    bench.grid.putTable({ ...table, block: bench.block('B3:D7') });
    await bench.grid.settled();
    bench.put('B7', [[40]]);
    await bench.grid.settled();
    assert.equal(bench.value('H1'), 46);
    assert.deepEqual(bench.grid.values(other), [[46]]);
    bench.grid.insertLines(bench.block('A5'), 'rows');
    bench.put('B5', [[100]]);
    bench.grid.recalculate('all');
    await bench.grid.settled();
    assert.equal(bench.value('H1'), 146);
    assert.deepEqual(bench.grid.values(other), [[146]]);
  });

  it('move, grow and shrink with inserted and deleted cells, rows and columns', async () => {
    bench.put('J1', [['=SUM(Sitios[Clave])']]);
    bench.grid.insertLines(bench.block('A5:A6'), 'rows');
    assert.deepEqual(bench.grid.tables()[0]?.block, bench.block('B3:D8'));
    bench.grid.deleteLines(bench.block('A1:A4'), 'rows');
    assert.deepEqual(bench.grid.tables()[0]?.block, bench.block('B1:D4'));
    bench.grid.insertLines(bench.block('C1'), 'columns');
    assert.deepEqual(bench.grid.tables()[0]?.columns, ['Clave', 'Columna1', 'Razón social', '% CBO (2024)']);
    bench.grid.insertCells(bench.block('B1:E1'), 'down');
    assert.deepEqual(bench.grid.tables()[0]?.block, bench.block('B2:E5'));
    bench.grid.insertCells(bench.block('B1:C1'), 'down');
    assert.deepEqual(bench.grid.tables()[0]?.block, bench.block('B2:E5'));
    await bench.grid.settled();
    bench.grid.deleteLines(bench.block('A2:A5'), 'rows');
    assert.deepEqual(bench.grid.tables(), []);
  });

  it('come back when what shifted or deleted them is undone', async () => {
    bench.put('H1', [['=SUM(Sitios[Clave])']]);
    await bench.grid.settled();
    bench.grid.insertLines(bench.block('A5:A6'), 'rows');
    await bench.grid.undo();
    assert.deepEqual(bench.grid.tables()[0]?.block, bench.block('B3:D6'));
    bench.grid.deleteTable('table-1');
    await bench.grid.settled();
    assert.equal(bench.value('H1'), '#NAME?');
    await bench.grid.undo();
    await bench.grid.settled();
    assert.equal(bench.value('H1'), 6);
  });
});
