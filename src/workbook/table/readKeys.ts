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

/**
 * Writes the heading of the key column when it would say something else.
 *
 * Only a refresh has looked at every row. Other work vouches for the rows that it did not look at only if the table vouched for them before:
 * else an old copy of a row, pasted in between, would be taken for new and stay as it is.
 *
 * @param before the keys as they were found; null after a refresh
 */
export async function writeHeader(
  open: OpenTable,
  table: TableChanges,
  before: readonly KeyedRow[] | null,
  keys: readonly RowKey[],
  change: Partial<Pick<KeyHeader, 'epoch' | 'revision' | 'count'>>,
): Promise<void> {
  const known = published(keys);
  const vouched = before === null || checksumOf(published(before.map(({ key }) => key))) === open.header.checksum;
  const header = {
    ...open.header,
    count: new Set(known.map(({ id }) => id)).size,
    ...change,
    checksum: vouched ? checksumOf(known) : DOUBTFUL,
  };
  const text = writeKeyHeader(header);
  if (text !== writeKeyHeader(open.header)) await table.head(open.keyColumn, text);
}

/** No checksum is like it: the next refresh compares every row. */
const DOUBTFUL = '-';

const published = (keys: readonly RowKey[]): readonly RowKey[] => keys.filter(({ version }) => version > 0);
