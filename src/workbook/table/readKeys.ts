import { checksumOf, writeKeyHeader, type KeyHeader } from '../keys/KeyHeader';
import { readRowKey, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { TableCells, TableChanges } from '../Workbook';

/** A row that has a key, and where it stands now. */
export interface KeyedRow {
  readonly index: number;
  readonly key: RowKey;
}

/** Rows with a readable key, from the cells of the key column alone. */
export function keyedRows(cells: TableCells): KeyedRow[] {
  return cells.rows.flatMap((index, place) => {
    const key = readRowKey(String(cells.values[place]?.[0] ?? '').trim());
    return key === null ? [] : [{ index, key }];
  });
}

/** Reads the key column as it is at this moment; rows may have been sorted, moved or deleted since the last look. */
export async function locateRows(open: OpenTable, table: TableChanges): Promise<KeyedRow[]> {
  return keyedRows(await table.read({ columns: [open.keyColumn] }));
}

/** Writes the heading of the key column when it would say something else. */
export async function writeHeader(
  open: OpenTable,
  table: TableChanges,
  keys: readonly RowKey[],
  change: Partial<Pick<KeyHeader, 'epoch' | 'revision' | 'count'>>,
): Promise<void> {
  const known = keys.filter(({ version }) => version > 0);
  const header = {
    ...open.header,
    count: new Set(known.map(({ id }) => id)).size,
    ...change,
    checksum: checksumOf(known),
  };
  const text = writeKeyHeader(header);
  if (text !== writeKeyHeader(open.header)) await table.head(open.keyColumn, text);
}
