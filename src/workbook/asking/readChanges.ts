import type { Change, RowFilter, SharedList } from '../../list/SharedList';
import type { WorkOptions } from '../Reports';

export interface ListChanges {
  readonly epoch: string;
  readonly revision: number;
  /** In the order of their revisions. */
  readonly changes: readonly Change[];
}

const PAGE = 1000;

/** Everything that happened since a revision. Rejects with `revision-too-old`. */
export async function readChanges(
  list: SharedList,
  query: RowFilter & { readonly fields?: readonly string[] },
  since: number,
  options: WorkOptions,
): Promise<ListChanges> {
  const changes: Change[] = [];
  let from = since;
  for (;;) {
    const page = await list.changes({ ...query, since: from, limit: PAGE }, { signal: options.signal });
    changes.push(...page.changes);
    if (!page.more || page.revision <= from) return { epoch: page.epoch, revision: page.revision, changes };
    from = page.revision;
  }
}
