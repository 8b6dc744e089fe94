import assert from 'node:assert/strict';
import { collectEdits } from '../../src/workbook/collectEdits';
import { linkedTables } from '../../src/workbook/linkedTables';
import { COLUMNS, LinkedBench, PLANTS } from './linkedBench';

describe('Inserting a list', () => {
  it('shows every plant in its own words, percentages as fractions and dates as serials', async () => {
    const bench = new LinkedBench();
    const table = await bench.start();
    assert.deepEqual(
      bench.column(table, 'razon_social'),
      PLANTS.map(({ razon_social }) => razon_social),
    );
    assert.equal(bench.cell(table, 0, 'otd_pct'), 0.915);
    assert.equal(bench.cell(table, 1, 'fecha_actualizacion'), 46053);
    assert.equal(bench.cell(table, 1, 'cp'), '01234');
    assert.equal(bench.cell(table, 3, 'otd_pct'), '');
  });

  it('lists the table with its list, revision and columns', async () => {
    const bench = new LinkedBench();
    await bench.start();
    const [linked, ...others] = await linkedTables(bench.workbook);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [linked?.list, linked?.service, linked?.revision, linked?.rows, linked?.columns],
      ['suppliers', 'http://127.0.0.1:4100', 4, 4, COLUMNS],
    );
  });

  it('names the field ids in column order', async () => {
    const bench = new LinkedBench();
    const table = await bench.start();
    assert.deepEqual(bench.workbook.names.get(`${table.name}_campos`), COLUMNS);
  });

  it('leaves nothing to publish, texts that look like formulas included', async () => {
    const bench = new LinkedBench();
    const table = await bench.start();
    const found = await collectEdits(bench.workbook, bench.mine, table.id, bench.options);
    assert.deepEqual([found.rows, found.problems, found.conflicts, found.missing, found.stop], [[], [], [], 0, null]);
  });

  it('honours the filter', async () => {
    const bench = new LinkedBench();
    const table = await bench.start(PLANTS, { filter: { where: { estado: ['QUE'] } } });
    assert.deepEqual(bench.column(table, 'empleados'), [10, 30]);
  });

  it('counts days from 1904 in a workbook that does', async () => {
    const bench = new LinkedBench();
    bench.workbook.dates = 1904;
    const table = await bench.start();
    assert.equal(bench.cell(table, 1, 'fecha_actualizacion'), 46053 - 1462);
    const found = await collectEdits(bench.workbook, bench.mine, table.id, bench.options);
    assert.deepEqual(found.rows, []);
  });
});
