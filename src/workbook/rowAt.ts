import { openTable } from './link/openTable';
import { nameOf } from './reporting';
import { rowColumns, tableRows } from './table/TableRow';
import type { Workbook } from './Workbook';

/** The row of the list that stands at a place of a linked table, counted from 0; null when it was never on the list. */
export async function rowAt(
  workbook: Workbook,
  tableId: string,
  row: number,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const open = await openTable(workbook, tableId);
  const [found] = tableRows(open, await workbook.read(tableId, { rows: [row], columns: rowColumns(open) }));
  return found?.key ? { id: found.key.id, name: nameOf(open, found, null) } : null;
}
