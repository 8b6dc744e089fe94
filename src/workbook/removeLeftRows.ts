import type { SharedList } from '../list/SharedList';
import { withLease } from './asking/withLease';
import { openTable, refuseMissing, reopen } from './link/openTable';
import { removeLeft, type RemovedRows } from './refreshing/removeLeft';
import type { Surroundings } from './Surroundings';
import type { Workbook } from './Workbook';

/**
 * Takes the rows that left the list or the filter out of the table, because the user asked
 *
 * The list is not touched. Rows with unpublished edits stay; `ownContent: 'kept'` also spares rows with notes of the user's own columns.
 */
export async function removeLeftRows(
  workbook: Workbook,
  list: SharedList,
  tableId: string,
  options: Surroundings & { readonly ownContent?: 'kept' | 'removed' } = {},
): Promise<RemovedRows> {
  const open = await openTable(workbook, tableId);
  refuseMissing(open.missing);
  return withLease(list, open.header.link, options, () =>
    workbook.change(tableId, async (table) =>
      removeLeft(reopen(open, await table.shape()), table, { ownContent: options.ownContent ?? 'removed' }),
    ),
  );
}
