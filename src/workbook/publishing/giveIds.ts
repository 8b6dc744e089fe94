import { rowHash } from '../../domain/rows/rowHash';
import type { EditedRow } from '../collecting/findEdits';
import { keyOfNewRow, writeRowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import { newIdOf, type Surroundings } from '../Surroundings';
import { rowColumns, tableRows, type TableRow } from '../table/TableRow';
import type { CellWrite, Workbook } from '../Workbook';
import { reopen } from '../link/openTable';

/**
 * Writes an id into the key cell of every new row before anything is sent
 *
 * If the answer is lost, the row is known by that id and cannot be created twice. A row that was moved since it was read waits.
 */
export async function giveIds(
  workbook: Workbook,
  open: OpenTable,
  edits: readonly EditedRow[],
  options: Surroundings,
): Promise<readonly EditedRow[]> {
  const nameless = new Map(edits.filter(({ row }) => row.key === null).map((edit) => [edit.row.index, edit]));
  if (nameless.size === 0) return edits;
  const named = await workbook.change(open.shape.tableId, async (table) => {
    const now = reopen(open, await table.shape());
    const rows = [...nameless.keys()].filter((index) => index < now.shape.rows);
    const cells = await table.read({ rows, columns: rowColumns(now) });
    const writes: CellWrite[] = [];
    const found: EditedRow[] = [];
    for (const row of tableRows(now, cells)) {
      const edit = nameless.get(row.index);
      if (edit === undefined || row.key !== null || row.damaged || !sameValues(now, row, edit.row)) continue;
      const key = keyOfNewRow(newIdOf(options));
      writes.push({ row: row.index, column: now.keyColumn, value: writeRowKey(key) });
      found.push({ ...edit, row: { ...edit.row, key } });
    }
    await table.write(writes);
    return found;
  });
  return [...edits.filter(({ row }) => row.key !== null), ...named];
}

function sameValues(open: OpenTable, a: TableRow, b: TableRow): boolean {
  return rowHash(open.fields, a.values) === rowHash(open.fields, b.values);
}
