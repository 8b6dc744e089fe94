import { sql } from 'kysely';
import type { PastState } from '../../../list/rules/describeChange';
import type { Store } from '../Store';

/** The states rows were in at a revision and after every change since, in one query. */
export async function statesSince(
  { db }: Store,
  list: string,
  ids: readonly string[],
  revision: number,
): Promise<ReadonlyMap<string, readonly PastState[]>> {
  const states = new Map<string, PastState[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return states;
  const records = await db
    .selectFrom('list_changes as change')
    .select(['id', 'kind', 'snapshot'])
    .where('list', '=', list)
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .where(
      sql<boolean>`version >= coalesce((
        select max(earlier.version) from list_changes as earlier
        where earlier.list = change.list and earlier.id = change.id and earlier.revision <= ${revision}), 0)`,
    )
    .orderBy('id')
    .orderBy('version')
    .execute();
  for (const { id, kind, snapshot } of records) states.get(id)?.push(kind === 'removed' ? null : snapshot);
  return states;
}
