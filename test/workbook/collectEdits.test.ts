import assert from 'node:assert/strict';
import { ListError } from '../../src/list/ListError';
import type { SharedList } from '../../src/list/SharedList';
import { collectEdits } from '../../src/workbook/collectEdits';
import type { CollectedEdits } from '../../src/workbook/Reports';
import { LinkedBench, PLANTS } from './linkedBench';
import type { MemoryTable } from '../support/MemoryWorkbook';

describe('Collecting edits', () => {
  let bench: LinkedBench;
  let table: MemoryTable;

  beforeEach(async () => {
    bench = new LinkedBench();
    table = await bench.start();
  });

  const collect = (list: SharedList = bench.mine): Promise<CollectedEdits> =>
    collectEdits(bench.workbook, list, table.id, bench.options);

  const codes = (found: CollectedEdits): readonly string[] => found.problems.map(({ code }) => code);

  it('finds an edited cell with its base and its address', async () => {
    bench.type(table, 1, 'empleados', 25);
    const { rows } = await collect();
    assert.deepEqual(
      rows.map(({ id, kind, name, baseVersion }) => [id, kind, name, baseVersion]),
      [[bench.ids[1], 'changed', 'Moldes Dos', 1]],
    );
    const [cell] = rows[0]?.cells ?? [];
    assert.deepEqual([cell?.field, cell?.base, cell?.mine, cell?.cell.address], ['empleados', 20, 25, 'G3']);
  });

  it('writes nothing', async () => {
    bench.type(table, 1, 'empleados', 25);
    const before = bench.workbook.written;
    await collect();
    assert.equal(bench.workbook.written, before);
  });

  it('does not take another spelling of the same value for an edit', async () => {
    bench.type(table, 0, 'otd_pct', '91.5 %');
    bench.type(table, 0, 'estado', 'queretaro');
    assert.deepEqual((await collect()).rows, []);
  });

  it('finds a cell that was cleared', async () => {
    bench.type(table, 0, 'empleados', '');
    const { rows } = await collect();
    assert.deepEqual([rows[0]?.cells[0]?.mine, rows[0]?.cells[0]?.base], [null, 10]);
  });

  it('takes a row without a key for a new one', async () => {
    const row = bench.addRow(table, { razon_social: 'Nueva', empleados: 5 });
    const { rows } = await collect();
    assert.deepEqual([rows[0]?.kind, rows[0]?.id, rows[0]?.cells.length], ['new', `new:${row}`, 2]);
  });

  it('passes over blank rows', async () => {
    table.rows += 2;
    assert.deepEqual((await collect()).rows, []);
  });

  it('reports every wrong cell with its address and holds its row back', async () => {
    bench.type(table, 0, 'empleados', 'muchos');
    bench.type(table, 0, 'municipio', 'Otro');
    bench.type(table, 1, 'estado', 'Atlantis');
    bench.type(table, 2, 'razon_social', '');
    const found = await collect();
    assert.deepEqual(found.rows, []);
    assert.deepEqual(
      found.problems.map(({ field, cell }) => [field, cell?.address]),
      [
        ['empleados', 'G2'],
        ['estado', 'D3'],
        ['razon_social', 'B4'],
      ],
    );
  });

  for (const error of ['#N/A', '#BUSY!', '#GETTING_DATA', '#REF!']) {
    it(`takes ${error} in a managed cell for a problem, never for an edit`, async () => {
      bench.type(table, 0, 'empleados', error);
      const found = await collect();
      assert.deepEqual([found.rows, codes(found)], [[], ['cell-error']]);
    });
  }

  it('counts the value of a formula as mine', async () => {
    bench.type(table, 0, 'empleados', 12, '=10+2');
    assert.equal((await collect()).rows[0]?.cells[0]?.mine, 12);
  });

  it('asks for a damaged key instead of guessing', async () => {
    bench.setKey(table, 0, bench.key(table, 0).slice(0, -9));
    assert.deepEqual(codes(await collect()), ['key-damaged']);
  });

  it('passes over an untouched copy of a row', async () => {
    const row = bench.addRow(table, {});
    bench.reorder(table, [0, 1, 2, 3, 1]);
    bench.type(table, row, 'empleados', 21);
    const found = await collect();
    assert.deepEqual([found.rows.map(({ id }) => id), found.problems], [[bench.ids[1]], []]);
  });

  it('asks when two copies of a row say different things', async () => {
    const row = bench.addRow(table, {});
    bench.reorder(table, [0, 1, 2, 3, 1]);
    bench.type(table, row, 'empleados', 21);
    bench.type(table, 1, 'empleados', 22);
    const found = await collect();
    assert.deepEqual([found.rows, codes(found)], [[], ['key-twice', 'key-twice']]);
  });

  it('tells of missing rows and does not take them for deletions', async () => {
    await bench.workbook.change(table.id, (changes) => changes.removeRows([1]));
    const found = await collect();
    assert.deepEqual([found.missing, found.rows, found.stop], [1, [], null]);
  });

  it('stops when cells were sorted without their keys', async () => {
    bench.reorder(table, [3, 2, 1, 0], 1);
    assert.match((await collect()).stop?.es ?? '', /revueltas/);
  });

  it('does not stop when whole rows were sorted', async () => {
    bench.reorder(table, [3, 2, 1, 0]);
    const found = await collect();
    assert.deepEqual([found.stop, found.rows], [null, []]);
  });

  it('stops when many names changed', async () => {
    for (let row = 0; row < 4; row++) bench.type(table, row, 'razon_social', `Otro ${row}`);
    assert.match((await collect()).stop?.es ?? '', /revueltas/);
  });

  it('follows a column that was renamed', async () => {
    const heading = table.columns.find((column) => column.heading.startsWith('Empleados'));
    assert.ok(heading !== undefined);
    heading.heading = 'Gente';
    table.sheet.put(table.firstRow, table.columns.indexOf(heading), { value: 11, formula: null });
    assert.equal((await collect()).rows[0]?.cells[0]?.field, 'empleados');
  });

  it('stops when a column is missing', async () => {
    const place = table.columns.findIndex((column) => column.heading.startsWith('Empleados'));
    table.columns.splice(place, 1);
    assert.match((await collect()).stop?.es ?? '', /Empleados/);
  });

  it('still finds edits without network, and says that it does not know their base', async () => {
    const down = new ListError('offline', { es: 'Sin conexión.', en: 'Offline.' });
    const offline: SharedList = {
      ...bench.mine,
      rowsAt: () => Promise.reject(down),
      diff: () => Promise.reject(down),
      read: () => Promise.reject(down),
    };
    bench.type(table, 1, 'empleados', 25);
    const [row] = (await collect(offline)).rows;
    assert.deepEqual([row?.cells[0]?.mine, row?.cells[0]?.baseUnknown], [25, true]);
  });

  it('finds edits in a copy of the sheet whose settings were lost', async () => {
    bench.workbook.settings.clear();
    bench.type(table, 1, 'empleados', 25);
    assert.deepEqual(
      (await collect()).rows.map(({ id }) => id),
      [bench.ids[1]],
    );
    assert.equal(PLANTS.length, 4);
  });
});
