import type { OpenTable } from '../link/openTable';
import { locateRows, writeHeader } from '../table/readKeys';
import { rowColumns, stateOf, tableRows } from '../table/TableRow';
import type { TableChanges } from '../Workbook';

export interface RemovedRows {
  readonly removed: number;
  /** Rows that left the list and stay, because of unpublished edits or content of the user's own. */
  readonly kept: number;
}

/** Takes rows that left the list or the filter out of the table; a row with unpublished edits always stays. */
export async function removeLeft(
  open: OpenTable,
  table: TableChanges,
  options: { readonly ownContent: 'kept' | 'removed' },
): Promise<RemovedRows> {
  const keyed = await locateRows(open, table);
  const left = keyed.filter(({ key }) => key.marks.has('left') || key.marks.has('gone'));
  if (left.length === 0) return { removed: 0, kept: 0 };
  const places = left.map(({ index }) => index);
  const rows = tableRows(open, await table.read({ rows: places, columns: rowColumns(open) }));
  const managed = new Set(rowColumns(open));
  const own = open.shape.columns.map((_, column) => column).filter((column) => !managed.has(column));
  const cells = own.length === 0 ? null : await table.read({ rows: places, columns: own });
  const going = rows.filter((row, place) => {
    if (stateOf(open, row) !== 'clean') return false;
    const formulas = cells?.formulas[place] ?? [];
    const typed = (cells?.values[place] ?? []).some((value, at) => value !== '' && formulas[at] !== true);
    return options.ownContent === 'removed' || !typed;
  });
  const gone = new Set(going.map(({ index }) => index));
  await table.removeRows([...gone]);
  await writeHeader(
    open,
    table,
    keyed,
    keyed.filter(({ index }) => !gone.has(index)).map(({ key }) => key),
    {},
  );
  return { removed: gone.size, kept: left.length - gone.size };
}
