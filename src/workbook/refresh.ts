import type { Row } from '../list/Row';
import type { SharedList } from '../list/SharedList';
import { fetchTheirs, type Theirs } from './asking/fetchTheirs';
import { withLease } from './asking/withLease';
import type { RowKey } from './keys/RowKey';
import { openTable, refuseMissing, reopen, type OpenTable } from './link/openTable';
import { refuseOtherService } from './link/refuseOtherService';
import { fetchBases, needsWork, type Bases } from './merge/planRows';
import { applyTheirs } from './refreshing/applyTheirs';
import { removeLeft } from './refreshing/removeLeft';
import type { RefreshReport } from './Reports';
import type { Surroundings } from './Surroundings';
import { keyedRows } from './table/readKeys';
import { rowColumns, tableRows } from './table/TableRow';
import type { Workbook } from './Workbook';
import { workbookError } from './WorkbookError';

export interface RefreshOptions extends Surroundings {
  /** Takes rows that left the list or the filter away at once when they have neither edits nor content of the user's own. */
  readonly removeCleanLeft?: boolean;
}

/**
 * Brings a linked table up to date: a three-way merge per row
 *
 * The keys alone tell which rows the list's changes concern, so only those are read and written. Everything is located again by key and
 * read again right before it is written, so what a person typed meanwhile is merged too.
 */
export async function refresh(
  workbook: Workbook,
  list: SharedList,
  tableId: string,
  options: RefreshOptions = {},
): Promise<RefreshReport> {
  const open = await openTable(workbook, tableId);
  refuseOtherService(open, options);
  refuseMissing(open.missing);
  return withLease(list, open.header.link, options, async (renew) => {
    options.onProgress?.({ stage: 'reading', done: 0, total: open.shape.rows });
    const keyed = keyedRows(await workbook.read(tableId, { columns: [open.keyColumn] }, options));
    options.onProgress?.({ stage: 'reading', done: open.shape.rows, total: open.shape.rows });
    const keys = keyed.map(({ key }) => key);
    const { theirs, bases } = await ask(workbook, list, open, keys, options);
    await renew();
    if (options.signal?.aborted === true) throw workbookError('cancelled');
    options.onProgress?.({ stage: 'writing', done: 0, total: theirs.rows.size });
    const report = await workbook.change(tableId, async (table) => {
      const now = reopen(open, await table.shape());
      const applied = await applyTheirs(now, table, theirs, bases);
      if (options.removeCleanLeft === true) {
        await removeLeft(reopen(now, await table.shape()), table, { ownContent: 'kept' });
      }
      return applied;
    });
    options.onProgress?.({ stage: 'writing', done: theirs.rows.size, total: theirs.rows.size });
    return report;
  });
}

/** Rows that the digests leave in doubt need the service's word on their base before anything is written. */
async function ask(
  workbook: Workbook,
  list: SharedList,
  open: OpenTable,
  keys: readonly RowKey[],
  options: Surroundings,
): Promise<{ readonly theirs: Theirs; readonly bases: Bases }> {
  const theirs = await fetchTheirs(open, list, keys, options);
  const concerned = new Set(
    keys.filter((key) => isConcerned(open, key, theirs.rows.get(key.id), theirs)).map(({ id }) => id),
  );
  if (concerned.size === 0) return { theirs, bases: new Map() };
  const keyed = keyedRows(await workbook.read(open.shape.tableId, { columns: [open.keyColumn] }, options));
  const places = keyed.filter(({ key }) => concerned.has(key.id)).map(({ index }) => index);
  const cells = await workbook.read(open.shape.tableId, { rows: places, columns: rowColumns(open) }, options);
  return { theirs, bases: await fetchBases(open, list, tableRows(open, cells), theirs.rows, options) };
}

/** Whether the row has to be read: the list may have another say, or its key was made of other columns. */
export function isConcerned(open: OpenTable, key: RowKey, row: Row | undefined, theirs: Theirs): boolean {
  return row !== undefined && needsWork(open, key, row, theirs.otherHistory);
}
