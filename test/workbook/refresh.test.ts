import assert from 'node:assert/strict';
import { collectEdits } from '../../src/workbook/collectEdits';
import { refresh } from '../../src/workbook/refresh';
import { removeLeftRows } from '../../src/workbook/removeLeftRows';
import { resolveColumns } from '../../src/workbook/resolveColumns';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import type { MemoryTable } from '../support/MemoryWorkbook';
import { LinkedBench, PLANTS } from './linkedBench';

const coded =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof WorkbookError && error.code === code;

describe('Refreshing a linked table', () => {
  let bench: LinkedBench;
  let table: MemoryTable;

  beforeEach(async () => {
    bench = new LinkedBench();
    table = await bench.start();
  });

  const again = (options = {}) => refresh(bench.workbook, bench.mine, table.id, { ...bench.options, ...options });
  const collect = () => collectEdits(bench.workbook, bench.mine, table.id, bench.options);
  const idOf = (row: number): string => bench.ids[row] ?? '';

  it('writes only what others changed, plus the key and the heading', async () => {
    await bench.change(idOf(1), { empleados: 21 });
    const before = bench.workbook.written;
    const report = await again();
    assert.equal(bench.cell(table, 1, 'empleados'), 21);
    assert.deepEqual([report.rowsChanged, report.cellsWritten, report.rowsAdded, report.conflicts], [1, 1, 0, []]);
    assert.equal(bench.workbook.written - before, 2);
  });

  it('writes nothing when nothing changed', async () => {
    const before = bench.workbook.written;
    await again();
    assert.equal(bench.workbook.written, before);
  });

  it('keeps an edit of a row that nobody else changed', async () => {
    bench.type(table, 1, 'empleados', 25);
    await again();
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
    assert.deepEqual(
      (await collect()).rows[0]?.cells.map(({ base, mine }) => [base, mine]),
      [[20, 25]],
    );
  });

  it('merges edits of different fields and keeps mine as an edit on the new version', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { nombre_comercial: 'Dos' });
    const report = await again();
    assert.deepEqual([report.merged, report.conflicts], [1, []]);
    assert.equal(bench.cell(table, 1, 'nombre_comercial'), 'Dos');
    assert.deepEqual(
      (await collect()).rows.map(({ baseVersion }) => baseVersion),
      [2],
    );
  });

  it('takes equal edits for agreement', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { empleados: 25 });
    assert.deepEqual((await again()).conflicts, []);
    assert.deepEqual((await collect()).rows, []);
  });

  it('keeps mine, the old version and the base while the same field is in conflict', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { empleados: 26, nombre_comercial: 'Dos' });
    const [conflict] = (await again()).conflicts;
    assert.ok(conflict !== undefined);
    assert.deepEqual(
      conflict.conflicts.map(({ field, base, mine, theirs, cell }) => [field, base, mine, theirs, cell.address]),
      [['empleados', 20, 25, 26, 'G3']],
    );
    assert.deepEqual([conflict.who, conflict.theirVersion], ['Beto', 2]);
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
    assert.match(bench.key(table, 1), /\.1\.~B\./);
    const found = await collect();
    assert.deepEqual([found.rows, found.conflicts.map(({ id }) => id)], [[], [idOf(1)]]);
  });

  it('shows an open conflict again and brings the row up to date once the edit is taken back', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { empleados: 26 });
    await again();
    assert.equal((await again()).conflicts.length, 1);
    bench.type(table, 1, 'empleados', 20);
    assert.deepEqual((await again()).conflicts, []);
    assert.equal(bench.cell(table, 1, 'empleados'), 26);
  });

  it('merges state and municipality as one', async () => {
    bench.type(table, 0, 'municipio', 'Querétaro');
    await bench.change(idOf(0), { estado: 'GUA' });
    const [conflict] = (await again()).conflicts;
    assert.deepEqual(conflict?.conflicts.map(({ field }) => field).sort(), ['estado', 'municipio']);
    assert.equal(bench.cell(table, 0, 'municipio'), 'Querétaro');
  });

  it('merges sets by their members', async () => {
    bench.type(table, 0, 'procesos', '2.ESTAM; 1.FUND');
    const before = await collect();
    assert.deepEqual(before.problems, []);
    await bench.change(idOf(0), { procesos: ['2.ESTAM', '3.MAQ'] });
    await again();
    const procesos = String(bench.cell(table, 0, 'procesos'));
    assert.ok(procesos.includes('3.MAQ') && procesos.includes('2.ESTAM'), procesos);
    assert.deepEqual((await collect()).conflicts, []);
  });

  it('never writes over a formula: what others changed there is a conflict', async () => {
    bench.type(table, 1, 'empleados', 20, '=10+10');
    await bench.change(idOf(1), { empleados: 26 });
    const report = await again();
    assert.deepEqual(
      report.conflicts[0]?.conflicts.map(({ mine, theirs }) => [mine, theirs]),
      [[20, 26]],
    );
    const cell = table.sheet.at(2, 6);
    assert.deepEqual([cell.formula, cell.value], ['=10+10', 20]);
  });

  it('leaves a row alone while one of its cells cannot be read', async () => {
    bench.type(table, 1, 'empleados', '#N/A');
    await bench.change(idOf(1), { nombre_comercial: 'Dos' });
    await again();
    assert.equal(bench.cell(table, 1, 'nombre_comercial'), '');
    bench.type(table, 1, 'empleados', 20);
    await again();
    assert.equal(bench.cell(table, 1, 'nombre_comercial'), 'Dos');
  });

  it('adds new plants below and leaves own columns and what lies below alone', async () => {
    table.columns.push({ id: bench.workbook.newColumnId(), heading: 'Mi nota' });
    table.sheet.put(1, 10, { value: 'mía', formula: null });
    table.sheet.put(6, 1, { value: 'al pie', formula: null });
    await bench.create({ razon_social: 'Cinco', estado: 'SLP', empleados: 5 });
    assert.equal((await again()).rowsAdded, 1);
    assert.deepEqual([table.rows, bench.cell(table, 4, 'razon_social')], [5, 'Cinco']);
    assert.equal(table.sheet.at(1, 10).value, 'mía');
    assert.equal(table.sheet.at(7, 1).value, 'al pie');
    assert.deepEqual((await collect()).rows, []);
  });

  it('finds rows by key after a sort', async () => {
    bench.reorder(table, [2, 0, 3, 1]);
    await bench.change(idOf(1), { empleados: 21 });
    await again();
    assert.deepEqual(bench.column(table, 'empleados'), [30, 10, 40, 21]);
  });

  it('merges what a person types while the list is asked', async () => {
    await bench.change(idOf(1), { nombre_comercial: 'Dos' });
    bench.workbook.beforeStep = (step) => {
      if (step === 'change') bench.type(table, 1, 'empleados', 25);
    };
    await again();
    bench.workbook.beforeStep = () => undefined;
    assert.deepEqual([bench.cell(table, 1, 'empleados'), bench.cell(table, 1, 'nombre_comercial')], [25, 'Dos']);
    assert.deepEqual(
      (await collect()).rows.map(({ cells }) => cells.length),
      [1],
    );
  });

  it('loses nothing when a person types into the very cell that would be written', async () => {
    await bench.change(idOf(1), { empleados: 26 });
    bench.workbook.beforeStep = (step) => {
      if (step === 'change') bench.type(table, 1, 'empleados', 25);
    };
    await again();
    bench.workbook.beforeStep = () => undefined;
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
    assert.equal((await again()).conflicts.length, 1);
  });

  it('marks removed plants and rows that left the filter, and keeps them', async () => {
    const own = new LinkedBench();
    const filtered = await own.start(PLANTS, { filter: { where: { estado: ['QUE'] } } });
    await own.change(own.ids[0] ?? '', { estado: 'JAL', municipio: 'Zapopan' });
    await own.remove(own.ids[2] ?? '');
    const report = await refresh(own.workbook, own.mine, filtered.id, own.options);
    assert.deepEqual([report.rowsLeft, filtered.rows], [2, 2]);
    assert.ok(own.key(filtered, 0).includes('.~L.') && own.key(filtered, 1).includes('.~LG.'));
  });

  it('takes marked rows away on request, but never one with an edit', async () => {
    await bench.remove(idOf(0));
    await bench.remove(idOf(1));
    bench.type(table, 1, 'empleados', 25);
    await again();
    const removed = await removeLeftRows(bench.workbook, bench.mine, table.id, bench.options);
    assert.deepEqual([removed, table.rows], [{ removed: 1, kept: 1 }, 3]);
    assert.equal(bench.cell(table, 0, 'empleados'), 25);
    assert.equal((await collect()).missing, 0);
  });

  it('takes clean rows without own content away at once when asked to', async () => {
    table.columns.push({ id: bench.workbook.newColumnId(), heading: 'Mi nota' });
    table.sheet.put(1, 10, { value: 'mía', formula: null });
    await bench.remove(idOf(0));
    await bench.remove(idOf(1));
    await again({ removeCleanLeft: true });
    assert.deepEqual([table.rows, bench.cell(table, 0, 'razon_social')], [3, 'Troquelados Uno']);
  });

  it('shows a row again as on the list when it comes back into the filter', async () => {
    const own = new LinkedBench();
    const filtered = await own.start(PLANTS, { filter: { where: { estado: ['QUE'] } } });
    await own.change(own.ids[0] ?? '', { estado: 'JAL', municipio: 'Zapopan' });
    await refresh(own.workbook, own.mine, filtered.id, own.options);
    await own.change(own.ids[0] ?? '', { estado: 'QUE', municipio: 'Corregidora' });
    await refresh(own.workbook, own.mine, filtered.id, own.options);
    assert.ok(own.key(filtered, 0).includes('.~.'));
  });

  it('does not trust the revision when rows come from an older copy of the sheet', async () => {
    const old = table.columns.map((_column, column) => table.sheet.at(2, column));
    await bench.change(idOf(1), { empleados: 21 });
    await again();
    old.forEach((cell, column) => table.sheet.put(2, column, cell));
    assert.equal(bench.cell(table, 1, 'empleados'), 20);
    await again();
    assert.equal(bench.cell(table, 1, 'empleados'), 21);
  });

  it('keeps rows up but adds none when the workbook no longer knows the filter', async () => {
    bench.workbook.settings.clear();
    await bench.create({ razon_social: 'Cinco', estado: 'SLP' });
    await bench.change(idOf(1), { empleados: 21 });
    const report = await again();
    assert.deepEqual([report.rowsAdded, bench.cell(table, 1, 'empleados')], [0, 21]);
  });

  it('merges everything with a list that has another history, and keeps edits', async () => {
    const restored = new LinkedBench();
    await restored.start();
    bench.type(table, 1, 'empleados', 25);
    const report = await refresh(bench.workbook, restored.mine, table.id, bench.options);
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
    assert.deepEqual(report.conflicts, []);
    const found = await collectEdits(bench.workbook, restored.mine, table.id, bench.options);
    assert.deepEqual([found.stop, found.rows.map(({ cells }) => cells.length)], [null, [1]]);
  });

  it('asks about edits that differ from a list with another history', async () => {
    const restored = new LinkedBench();
    await restored.start();
    await restored.change(restored.ids[1] ?? '', { empleados: 26 });
    bench.type(table, 1, 'empleados', 25);
    const report = await refresh(bench.workbook, restored.mine, table.id, bench.options);
    assert.deepEqual(
      report.conflicts[0]?.conflicts.map(({ mine, theirs }) => [mine, theirs]),
      [[25, 26]],
    );
    const second = await refresh(bench.workbook, restored.mine, table.id, bench.options);
    assert.equal(second.conflicts.length, 1);
  });

  it('waits while a co-author works on the same table', async () => {
    const text = table.columns[0]?.heading.split(' ')[5] ?? '';
    await bench.theirs.lease(`table:${text}`, 30);
    await assert.rejects(again(), coded('table-busy'));
  });

  it('gives the lease back, also after a failure', async () => {
    bench.workbook.beforeStep = (step) => {
      if (step === 'change') throw new Error('fault');
    };
    await assert.rejects(again());
    bench.workbook.beforeStep = () => undefined;
    const link = table.columns[0]?.heading.split(' ')[5] ?? '';
    assert.equal((await bench.theirs.lease(`table:${link}`, 1)).status, 'held');
  });

  it('refuses a table of another service', async () => {
    await assert.rejects(again({ service: 'https://otro.example' }), coded('other-service'));
  });

  it('stops at a missing column until somebody says what became of it', async () => {
    const place = table.columns.findIndex((column) => column.heading.startsWith('Empleados'));
    const column = table.columns[place];
    assert.ok(column !== undefined);
    Object.assign(column, { id: 999, heading: 'Gente' });
    await assert.rejects(again(), coded('column-missing'));
    await resolveColumns(bench.workbook, table.id, { empleados: 'Gente' });
    await bench.change(idOf(1), { empleados: 21 });
    await again();
    assert.equal(table.sheet.at(2, place).value, 21);
  });

  it('keeps finding edits after a column was given up', async () => {
    const place = table.columns.findIndex((column) => column.heading.startsWith('Empleados'));
    Object.assign(table.columns[place] ?? {}, { id: 999, heading: 'Gente' });
    await resolveColumns(bench.workbook, table.id, { empleados: null });
    bench.type(table, 1, 'nombre_comercial', 'Dos');
    assert.deepEqual(
      (await collect()).rows.map(({ cells }) => cells.map(({ base }) => base)),
      [[null]],
    );
    await again();
    assert.deepEqual((await collect()).rows.length, 1);
  });
});
