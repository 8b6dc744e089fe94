import { writeCell } from '../domain/rows/writeCell';
import type { Row } from '../list/Row';
import type { SharedList } from '../list/SharedList';
import { comparable } from './asking/fetchTheirs';
import { rowsNow } from './asking/rowsThen';
import { withLease } from './asking/withLease';
import { applyDecisions, keyOfHalfDecided } from './deciding/applyDecisions';
import { writeRowKey, type RowKey } from './keys/RowKey';
import { openTable, refuseMissing, reopen, type OpenTable } from './link/openTable';
import { refuseOtherService } from './link/refuseOtherService';
import { mergeRow } from './merge/mergeRow';
import { fetchBases, refName, type Bases } from './merge/planRows';
import { reconstructBase } from './merge/reconstructBase';
import { conflictWith } from './reporting';
import type { CellProblem, ConflictRow, DecideReport, Decision } from './Reports';
import type { Surroundings } from './Surroundings';
import { keyedRows, locateRows, writeHeader } from './table/readKeys';
import { rowColumns, settledFields, stateOf, tableRows, type TableRow } from './table/TableRow';
import type { CellWrite, TableChanges, Workbook } from './Workbook';

/**
 * Carries out what the user decided about fields in conflict, for one row or many
 *
 * `mine` keeps the cell, now as an edit on their version; `theirs` and `other` write the cell. A row whose conflicts are all decided takes
 * their version, with what they changed in other fields; nothing is published yet.
 */
export async function decide(
  workbook: Workbook,
  list: SharedList,
  tableId: string,
  decisions: readonly Decision[],
  options: Surroundings = {},
): Promise<DecideReport> {
  const open = await openTable(workbook, tableId);
  refuseOtherService(open, options);
  refuseMissing(open.missing);
  const byRow = new Map<string, Decision[]>();
  for (const decision of decisions) byRow.set(decision.id, [...(byRow.get(decision.id) ?? []), decision]);
  return withLease(list, open.header.link, options, async () => {
    const keyed = keyedRows(await workbook.read(tableId, { columns: [open.keyColumn] }, options));
    const asked = keyed.filter(({ key }) => byRow.has(key.id) && key.version > 0);
    const { rows: theirs } = await rowsNow(
      list,
      asked.map(({ key }) => comparable(key)),
      options,
    );
    const places = asked.map(({ index }) => index);
    const cells = await workbook.read(tableId, { rows: places, columns: rowColumns(open) }, options);
    const bases = await fetchBases(open, list, tableRows(open, cells), theirs, options);
    return workbook.change(tableId, async (table) =>
      carryOut(reopen(open, await table.shape()), table, byRow, theirs, bases),
    );
  });
}

async function carryOut(
  open: OpenTable,
  table: TableChanges,
  byRow: ReadonlyMap<string, readonly Decision[]>,
  theirs: ReadonlyMap<string, Row>,
  bases: Bases,
): Promise<DecideReport> {
  const keyed = await locateRows(open, table);
  const places = keyed.filter(({ key }) => byRow.has(key.id)).map(({ index }) => index);
  const rows = tableRows(open, await table.read({ rows: places, columns: rowColumns(open) }));
  const keys = new Map(keyed.map(({ index, key }) => [index, key]));
  const cells: CellWrite[] = [];
  const keyCells: CellWrite[] = [];
  const conflicts: ConflictRow[] = [];
  const problems: CellProblem[] = [];
  let decided = 0;
  for (const row of rows) {
    const their = row.key === null ? undefined : theirs.get(row.key.id);
    // An untouched copy of the row has nothing to decide; the next refresh brings it up to date.
    if (row.key === null || their === undefined || stateOf(open, row) === 'clean') continue;
    const done = decideRow(open, row, row.key, their, bases, byRow.get(row.key.id) ?? []);
    decided += done.decided;
    problems.push(...done.problems);
    if (done.conflict !== null) conflicts.push(done.conflict);
    cells.push(...done.cells);
    keys.set(row.index, done.key);
    keyCells.push({ row: row.index, column: open.keyColumn, value: writeRowKey(done.key) });
  }
  await table.write(cells);
  await table.write(keyCells);
  await writeHeader(open, table, keyed, [...keys.values()], {});
  return { decided, conflicts, problems };
}

interface Done {
  readonly cells: readonly CellWrite[];
  readonly key: RowKey;
  readonly conflict: ConflictRow | null;
  readonly problems: readonly CellProblem[];
  readonly decided: number;
}

function decideRow(
  open: OpenTable,
  row: TableRow,
  key: RowKey,
  their: Row,
  bases: Bases,
  decisions: readonly Decision[],
): Done {
  const fields = settledFields(open, their.fields);
  const then = bases.get(refName(key)) ?? null;
  const before = reconstructBase(open, row, fields, then === null ? null : settledFields(open, then.fields));
  const { row: after, base, writes, problems, decided } = applyDecisions(open, row, before, fields, decisions);
  const merge = mergeRow(open, after, base, { id: their.id, version: their.version, fields });
  const pending = merge.conflicts.length > 0 || merge.blocked;
  const cells = [...writes, ...(pending ? [] : merge.writes)].map(({ field, value }) => ({
    row: row.index,
    column: open.columns.find((each) => each.field.id === field.id)?.column ?? open.keyColumn,
    value: writeCell(field, value, open.language, open.context),
  }));
  return {
    cells,
    key: pending ? keyOfHalfDecided(open, key, base) : merge.key,
    conflict: merge.conflicts.length > 0 ? conflictWith(open, after, their, merge.conflicts) : null,
    problems,
    decided,
  };
}
