import { numberFormat } from '../../domain/rows/numberFormat';
import { writeCell } from '../../domain/rows/writeCell';
import type { Row } from '../../list/Row';
import type { Theirs } from '../asking/fetchTheirs';
import { keyOfRow, withMarks, writeRowKey, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import { needsBase, needsWork, planRow, refName, type Bases } from '../merge/planRows';
import { conflictWith } from '../reporting';
import type { ConflictRow, RefreshReport } from '../Reports';
import { locateRows, writeHeader, type KeyedRow } from '../table/readKeys';
import { rowColumns, settledFields, tableRows, type TableRow } from '../table/TableRow';
import type { CellWrite, TableChanges } from '../Workbook';

/** Writes what the list says into the table: changed cells, then keys, then new rows, then the revision. */
export async function applyTheirs(
  open: OpenTable,
  table: TableChanges,
  theirs: Theirs,
  bases: Bases,
): Promise<RefreshReport> {
  const keyed = await locateRows(open, table);
  const keys = new Map(keyed.map(({ index, key }) => [index, key]));
  const concerned = keyed.filter(({ key }) => {
    const row = theirs.rows.get(key.id);
    return row !== undefined && needsWork(open, key, row, theirs.otherHistory);
  });
  const rows = tableRows(
    open,
    await table.read({ rows: concerned.map(({ index }) => index), columns: rowColumns(open) }),
  );
  const work = mergeRows(open, rows, theirs, bases);
  for (const [index, key] of work.keys) keys.set(index, key);
  markLeft(keys, theirs);
  await table.write(work.cells);
  await table.write(keyWrites(open, keyed, keys));
  const added = await appendRows(open, table, keyed, theirs);
  await writeHeader(open, table, null, [...keys.values(), ...added], {
    epoch: theirs.epoch,
    revision: theirs.revision,
  });
  const marked = (key: RowKey): boolean => key.marks.has('left') || key.marks.has('gone');
  return {
    rowsChanged: new Set(work.cells.map(({ row }) => row)).size,
    cellsWritten: work.cells.length,
    rowsAdded: added.length,
    rowsLeft: [...keys.values()].filter(marked).length,
    merged: work.merged,
    conflicts: work.conflicts,
    revision: theirs.revision,
  };
}

interface MergedRows {
  readonly cells: readonly CellWrite[];
  readonly keys: ReadonlyMap<number, RowKey>;
  readonly conflicts: readonly ConflictRow[];
  readonly merged: number;
}

function mergeRows(open: OpenTable, rows: readonly TableRow[], theirs: Theirs, bases: Bases): MergedRows {
  const cells: CellWrite[] = [];
  const keys = new Map<number, RowKey>();
  const conflicts: ConflictRow[] = [];
  let merged = 0;
  for (const row of rows) {
    const current = row.key === null ? undefined : theirs.rows.get(row.key.id);
    if (row.key === null || current === undefined) continue;
    const onList = theirs.listed.has(row.key.id) ? { left: false, gone: false } : {};
    if (isTypedMeanwhile(open, row, current, bases)) {
      keys.set(row.index, withMarks(row.key, { ...onList, behind: true }));
      continue;
    }
    const plan = planRow(open, row, current, bases, theirs.otherHistory);
    keys.set(row.index, withMarks(plan.key, onList));
    for (const { field, value } of plan.writes) {
      cells.push({
        row: row.index,
        column: columnOf(open, field.id),
        value: writeCell(field, value, open.language, open.context),
      });
    }
    if (plan.conflicts.length > 0) conflicts.push(conflictWith(open, row, current, plan.conflicts));
    if (plan.merged) merged++;
  }
  return { cells, keys, conflicts, merged };
}

/** An edit made after the bases were asked waits for the next refresh: its base is not known here. */
function isTypedMeanwhile(open: OpenTable, row: TableRow, theirs: Row, bases: Bases): boolean {
  if (row.key === null || row.key.version === 0 || row.key.marks.has('foreign')) return false;
  return !bases.has(refName(row.key)) && needsBase(open, row, theirs);
}

function columnOf(open: OpenTable, field: string): number {
  return open.columns.find((each) => each.field.id === field)?.column ?? open.keyColumn;
}

function markLeft(keys: Map<number, RowKey>, theirs: Theirs): void {
  for (const [index, key] of keys) {
    const gone = theirs.gone.has(key.id);
    if (gone || theirs.left.has(key.id)) keys.set(index, withMarks(key, { left: true, gone }));
  }
}

function keyWrites(open: OpenTable, before: readonly KeyedRow[], keys: ReadonlyMap<number, RowKey>): CellWrite[] {
  return before.flatMap(({ index, key }) => {
    const text = writeRowKey(keys.get(index) ?? key);
    return text === writeRowKey(key) ? [] : [{ row: index, column: open.keyColumn, value: text }];
  });
}

/** Rows new to the table; a table whose filter is not known any more only keeps up the rows it has. */
async function appendRows(
  open: OpenTable,
  table: TableChanges,
  keyed: readonly KeyedRow[],
  theirs: Theirs,
): Promise<RowKey[]> {
  if (open.filter === null) return [];
  const present = new Set(keyed.map(({ key }) => key.id));
  const rows = [...theirs.rows.values()].filter(({ id }) => !present.has(id) && !theirs.gone.has(id));
  if (rows.length === 0) return [];
  const keys = rows.map((row) => keyOfRow(open.fields, row, settledFields(open, row.fields)));
  await table.append({
    columns: [
      { column: open.keyColumn, numberFormat: '@' },
      ...open.columns.map(({ column, field }) => ({ column, numberFormat: numberFormat(field) })),
    ],
    values: rows.map((row, place) => {
      const key = keys[place];
      const cells = open.fields.map((field) =>
        writeCell(field, row.fields[field.id] ?? null, open.language, open.context),
      );
      return [key === undefined ? '' : writeRowKey(key), ...cells];
    }),
  });
  return keys;
}
