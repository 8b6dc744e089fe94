import type { Row } from '../../list/Row';
import type { RowFilter, SharedList } from '../../list/SharedList';
import type { WorkOptions } from '../Reports';
import { readChanges } from './readChanges';

/** Rows of the list at one revision. */
export interface ListRows {
  readonly epoch: string;
  readonly revision: number;
  readonly rows: ReadonlyMap<string, Row>;
}

const PAGE = 1000;

/** All rows that fit a filter, page by page, brought to one revision by the changes made meanwhile. */
export async function readAllRows(
  list: SharedList,
  filter: RowFilter,
  fields: readonly string[],
  options: WorkOptions,
): Promise<ListRows> {
  const rows = new Map<string, Row>();
  const call = { signal: options.signal };
  let page = await list.read({ ...filter, fields, limit: PAGE }, call);
  const { epoch, revision } = page;
  const total = page.total ?? page.rows.length;
  for (;;) {
    for (const row of page.rows) rows.set(row.id, row);
    options.onProgress?.({ stage: 'asking', done: Math.min(rows.size, total), total });
    if (page.next === null) break;
    page = await list.read({ ...filter, fields, limit: PAGE, after: page.next }, call);
  }
  const later = await readChanges(list, { ...filter, fields }, revision, options);
  for (const change of later.changes) {
    if (change.kind !== 'row') rows.delete(change.id);
    else if ((rows.get(change.row.id)?.version ?? -1) <= change.row.version) rows.set(change.row.id, change.row);
  }
  return { epoch, revision: later.revision, rows };
}
