import assert from 'node:assert/strict';
import type { CellValue } from '../../src/domain/rows/CellValue';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { memoryList } from '../../src/list/memory/memoryList';
import { defineList } from '../../src/list/lists/listDescriptions';
import { collectEdits } from '../../src/workbook/collectEdits';
import { decide } from '../../src/workbook/decide';
import { insert } from '../../src/workbook/insert';
import { publish } from '../../src/workbook/publish';
import { refresh } from '../../src/workbook/refresh';
import type { InsertReport } from '../../src/workbook/Reports';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { useExcel } from '../support/useExcel';
import { officeHands } from './officeHands';

const RISKY = ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)'];
const ID = (n: number): string => `01HF7YAT00GGGGGGGGGGGGGGG${n}`;

describe('A linked table in Excel, through the real office.js', () => {
  const excel = useExcel();
  const workbook = officeWorkbook();
  let table: InsertReport;
  let sheet = '';

  const person = (id: string, name: string) => ({ id, name, role: 'steward' as const, organisations: ['cbo'] });
  let as = memoryList(defineList('suppliers'));
  const mine = () => as(person('ana', 'Ana'));
  const theirs = () => as(person('beto', 'Beto'));

  beforeEach(async () => {
    as = memoryList(defineList('suppliers'));
    const edits = RISKY.map((razon_social, n) => ({
      id: ID(n),
      baseVersion: null,
      set: {
        razon_social,
        estado: 'QUE',
        empleados: 10 * (n + 1),
        cp: `0100${n}`,
        fecha_actualizacion: '2026-05-01',
        otd_pct: 95.5,
      },
      notDuplicate: true,
    }));
    await theirs().publish({ publishId: 'seed', batchId: 'seed', edits });
    table = await insert(workbook, mine(), {
      list: 'suppliers',
      filter: {},
      columns: ['razon_social', 'estado', 'cp', 'empleados', 'fecha_actualizacion', 'otd_pct', 'tamano'],
      language: 'es',
      sheetName: 'Catálogo',
    });
    sheet = (await workbook.tables())[0]?.sheet ?? '';
  });

  const column = async (place: number): Promise<CellValue[]> =>
    (await workbook.read(table.tableId, { columns: [place] })).values.map(([value]) => value ?? '');

  const publishTheirs = (n: number, baseVersion: number, set: Readonly<Record<string, string | number>>) =>
    theirs().publish({
      publishId: `p${n}${baseVersion}`,
      batchId: `b${n}${baseVersion}`,
      edits: [{ id: ID(n), baseVersion, set }],
    });

  it('shows names that look like formulas as texts, and gives them back unchanged', async () => {
    assert.deepEqual(await column(1), RISKY);
    await officeHands.type(sheet, 1, 4, 11);
    const report = await publish(workbook, mine(), table.tableId, {});
    assert.equal(report.applied, 1);
    const { rows } = await mine().read({});
    assert.deepEqual(
      rows.map(({ fields }) => fields['razon_social']),
      RISKY,
    );
  });

  it('hides the key column, freezes the heading and formats text, dates and percentages', async () => {
    const seen = await Excel.run(async (context) => {
      const at = context.workbook.worksheets.getItem(sheet);
      const key = at.getRange('A1').load('columnHidden');
      const formats = at.getRange('B2:G2').load('numberFormat');
      const texts = at.getRange('F2:G2').load('text');
      const frozen = at.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [key.columnHidden, formats.numberFormat[0], texts.text[0], frozen.isNullObject];
    });
    assert.deepEqual(seen, [true, ['@', '@', '@', '0', 'yyyy-mm-dd', '0.0%'], ['2026-05-01', '95.5%'], false]);
  });

  it('offers the members of a vocabulary without refusing other spellings', async () => {
    const rule = await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange('C2');
      dataValidation.load('rule,errorAlert');
      await context.sync();
      return [dataValidation.rule.list?.inCellDropDown, dataValidation.errorAlert.showAlert];
    });
    assert.deepEqual(rule, [true, false]);
  });

  it('keeps own columns, formulas, formats and filters through a refresh', async () => {
    await Excel.run(async (context) => {
      const found = context.workbook.tables.getItem(table.tableId);
      found.columns.add(undefined, undefined, 'Doble');
      const at = context.workbook.worksheets.getItem(sheet);
      at.getRange('I2').formulas = [['=E2*2']];
      at.getRange('E2').format.fill.color = '#FFEE00';
      found.columns.getItemAt(4).filter.applyValuesFilter(['20', '30', '40']);
      await context.sync();
    });
    await publishTheirs(0, 1, { empleados: 15 });
    const report = await refresh(workbook, mine(), table.tableId, {});
    assert.equal(report.cellsWritten, 1);
    const seen = await Excel.run(async (context) => {
      const at = context.workbook.worksheets.getItem(sheet);
      const cell = at.getRange('E2').load('values');
      const own = at.getRange('I2').load('formulas,values');
      const fill = at.getRange('E2').format.fill.load('color');
      await context.sync();
      const found: unknown[] = [cell.values[0]?.[0], own.formulas[0]?.[0], own.values[0]?.[0], fill.color];
      return found;
    });
    assert.deepEqual(seen, [15, '=E2*2', 30, '#FFEE00']);
    assert.equal(await officeHands.isFiltered(table.tableId, 4), true);
  });

  it('shows a second person’s change as a conflict, takes the decision and tells it in the history', async () => {
    await officeHands.type(sheet, 2, 4, 25);
    await publishTheirs(1, 1, { empleados: 26 });
    const first = await publish(workbook, mine(), table.tableId, {});
    assert.deepEqual(
      first.conflicts.map(({ id, conflicts }) => [id, conflicts[0]?.cell.address]),
      [[ID(1), 'E3']],
    );
    const { conflicts } = await collectEdits(workbook, mine(), table.tableId, {});
    assert.deepEqual(
      conflicts[0]?.conflicts.map(({ mine: here, theirs: there }) => [here, there]),
      [[25, 26]],
    );
    await decide(workbook, mine(), table.tableId, [{ id: ID(1), field: 'empleados', keep: 'mine' }]);
    const second = await publish(workbook, mine(), table.tableId, { note: 'llamada' });
    assert.equal(second.applied, 1);
    const history = await mine().history(ID(1));
    assert.deepEqual(history.map(({ who, after, note }) => [who, after['empleados'], note]).slice(1), [
      ['Beto', 26, null],
      ['Ana', 25, 'llamada'],
    ]);
  });

  it('adds new plants below, with their formats', async () => {
    const id = ID(9);
    await theirs().publish({
      publishId: 'n',
      batchId: 'n',
      edits: [{ id, baseVersion: null, set: { razon_social: '=1+1', estado: 'SLP', cp: '00001' }, notDuplicate: true }],
    });
    const report = await refresh(workbook, mine(), table.tableId, {});
    assert.equal(report.rowsAdded, 1);
    assert.equal((await column(1)).at(-1), '=1+1');
    assert.equal((await column(3)).at(-1), '00001');
    assert.deepEqual((await collectEdits(workbook, mine(), table.tableId, {})).rows, []);
  });

  it('reads and writes in smaller pieces when Excel finds them too large', async () => {
    excel.host.payloadLimit = 20_000;
    const rows = Array.from({ length: 300 }, (_row, n) => [`k${n}`, 'x'.repeat(100)]);
    const plain = { numberFormat: '@', width: 80, hidden: false, pickList: null };
    const shape = await workbook.insertTable({
      sheetName: 'Grande',
      tableName: 'Grande',
      columns: [
        { ...plain, heading: 'a' },
        { ...plain, heading: 'b' },
      ],
      values: rows,
      leftMark: '.~L',
    });
    assert.deepEqual((await workbook.read(shape.tableId, { columns: [0, 1] })).values, rows);
    const cells = rows.map((_row, row) => ({ row, column: 1, value: 'y'.repeat(100) }));
    await workbook.change(shape.tableId, (changes) => changes.write(cells));
    const { values } = await workbook.read(shape.tableId, { columns: [1] });
    assert.ok(values.every(([value]) => value === 'y'.repeat(100)));
  });

  it('says that a cell is being edited instead of waiting for ever', async () => {
    excel.host.cellEditing.start();
    await assert.rejects(
      workbook.read(table.tableId, { columns: [1] }),
      (error) => error instanceof WorkbookError && error.code === 'editing-cell',
    );
    excel.host.cellEditing.end();
    assert.deepEqual(await column(1), RISKY);
  });

  it('leaves no sheet behind when an insert fails half way', async () => {
    const before = await officeHands.sheetNames();
    excel.host.faults.failAfter = 40;
    await assert.rejects(
      insert(workbook, mine(), {
        list: 'suppliers',
        filter: {},
        columns: ['razon_social', 'estado', 'cp', 'empleados'],
        language: 'es',
        sheetName: 'Otra',
      }),
      WorkbookError,
    );
    assert.deepEqual(await officeHands.sheetNames(), before);
  });

  it('comes to the same end when Excel fails in the middle of a refresh', async () => {
    await publishTheirs(0, 1, { empleados: 15, cp: '09999' });
    excel.host.faults.failAfter = 12;
    await refresh(workbook, mine(), table.tableId, {}).catch((error: unknown) =>
      assert.ok(error instanceof WorkbookError),
    );
    excel.host.faults.failAfter = null;
    await refresh(workbook, mine(), table.tableId, {});
    assert.deepEqual([(await column(4))[0], (await column(3))[0]], [15, '09999']);
    assert.deepEqual((await collectEdits(workbook, mine(), table.tableId, {})).rows, []);
  });
});
