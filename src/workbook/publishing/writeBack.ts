import { equalValues } from '../../domain/rows/equalValues';
import type { Fields } from '../../domain/rows/Field';
import { rowHash } from '../../domain/rows/rowHash';
import { writeCell } from '../../domain/rows/writeCell';
import type { EditResult } from '../../list/Edit';
import { keyOfRow, withMarks, writeRowKey, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import { locateRows, writeHeader } from '../table/readKeys';
import { rowColumns, settledFields, stateOf, tableRows, type TableRow } from '../table/TableRow';
import type { CellWrite, TableChanges } from '../Workbook';

/** A row's managed values as they were sent, so its new base is known without asking. */
export type SentValues = ReadonlyMap<string, Fields>;

interface Written {
  readonly key: RowKey;
  readonly cells: readonly CellWrite[];
}

/**
 * Writes the answers of a batch into the table: new versions and bases, and what others changed meanwhile
 *
 * Rows are located by key again. What a person typed while the batch was under way stays in its cell and is an edit on the new version.
 *
 * @returns the rows of the batch as they stand now, by id.
 */
export async function writeBack(
  open: OpenTable,
  table: TableChanges,
  results: readonly EditResult[],
  sent: SentValues,
): Promise<ReadonlyMap<string, TableRow>> {
  const answers = new Map(results.map((result) => [result.id, result]));
  const keyed = await locateRows(open, table);
  const places = keyed.filter(({ key }) => answers.has(key.id)).map(({ index }) => index);
  const rows = tableRows(open, await table.read({ rows: places, columns: rowColumns(open) }));
  const keys = new Map(keyed.map(({ index, key }) => [index, key]));
  const cells: CellWrite[] = [];
  const keyCells: CellWrite[] = [];
  const chosen = new Map<string, TableRow>();
  for (const row of sentRows(open, rows, sent)) {
    if (row.key === null) continue;
    const result = answers.get(row.key.id);
    if (result === undefined) continue;
    chosen.set(row.key.id, row);
    const written = rowAfter(open, row, row.key, result, sent.get(row.key.id) ?? null);
    cells.push(...written.cells);
    if (writeRowKey(written.key) === writeRowKey(row.key)) continue;
    keys.set(row.index, written.key);
    keyCells.push({ row: row.index, column: open.keyColumn, value: writeRowKey(written.key) });
  }
  await table.write(cells);
  await table.write(keyCells);
  await writeHeader(open, table, keyed, [...keys.values()], {});
  return chosen;
}

/** Of several copies of a row the one that was sent: an untouched copy is brought up to date by the next refresh. */
function sentRows(open: OpenTable, rows: readonly TableRow[], sent: SentValues): readonly TableRow[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const id = row.key?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].flatMap(([id, group]) => {
    if (group.length === 1) return group;
    const values = sent.get(id);
    const same = group.filter((row) => values !== undefined && sameRow(open, row, values));
    return same.length > 0 ? same : group.filter((row) => stateOf(open, row) !== 'clean');
  });
}

function sameRow(open: OpenTable, row: TableRow, values: Fields): boolean {
  return rowHash(open.fields, row.values) === rowHash(open.fields, values);
}

function rowAfter(open: OpenTable, row: TableRow, key: RowKey, result: EditResult, sent: Fields | null): Written {
  // The first answer of a batch that was sent again: the row has been refreshed past it meanwhile.
  if ('version' in result && result.version < key.version) return { key, cells: [] };
  switch (result.status) {
    case 'applied':
    case 'merged':
      return sent === null ? { key, cells: [] } : applied(open, row, key, result, sent);
    case 'conflict':
      return { key: withMarks(key, { behind: true }), cells: [] };
    case 'gone':
      return { key: withMarks(key, { left: true, gone: true }), cells: [] };
    case 'invalid':
    case 'forbidden':
    case 'duplicate':
      return { key, cells: [] };
  }
}

function applied(
  open: OpenTable,
  row: TableRow,
  key: RowKey,
  result: Extract<EditResult, { readonly status: 'applied' | 'merged' }>,
  sent: Fields,
): Written {
  const asked = result.status === 'merged' ? settledFields(open, result.theirs) : {};
  const theirs = result.status === 'merged' ? open.fields.filter(({ id }) => id in result.theirs) : [];
  const changed = theirs.filter((field) => !equalValues(field, asked[field.id] ?? null, row.values[field.id] ?? null));
  const typedOver = changed.some(
    (field) => row.formulas.has(field.id) || !equalValues(field, row.values[field.id] ?? null, sent[field.id] ?? null),
  );
  // The cell was changed on both sides after the batch left: the next refresh finds that conflict from the old base.
  if (typedOver) return { key: withMarks(key, { behind: true }), cells: [] };
  const base = { ...sent, ...Object.fromEntries(theirs.map(({ id }) => [id, asked[id] ?? null])) };
  return {
    key: keyOfRow(
      open.fields,
      result,
      base,
      [...key.marks].filter((mark) => mark === 'left'),
    ),
    cells: changed.map((field) => ({
      row: row.index,
      column: open.columns.find((each) => each.field.id === field.id)?.column ?? open.keyColumn,
      value: writeCell(field, asked[field.id] ?? null, open.language, open.context),
    })),
  };
}
