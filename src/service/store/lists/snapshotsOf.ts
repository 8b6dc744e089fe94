import { sql, type Kysely } from 'kysely';
import type { Snapshot } from '../../../list/engine/ListBackend';
import type { RowRef } from '../../../list/Row';
import type { Database } from '../Database';

/** Rows as they were at given versions; versions that never were are left out. */
export async function snapshotsOf(db: Kysely<Database>, list: string, refs: readonly RowRef[]): Promise<Snapshot[]> {
  if (refs.length === 0) return [];
  const wanted = JSON.stringify(refs.map(({ id, version }) => ({ id, version })));
  const records = await db
    .selectFrom('list_changes as change')
    .innerJoin(
      sql<{
        id: string;
        version: number;
      }>`(select distinct id, version from jsonb_to_recordset(${wanted}::jsonb) as x(id text, version bigint))`.as(
        'wanted',
      ),
      (join) => join.onRef('wanted.id', '=', 'change.id').onRef('wanted.version', '=', 'change.version'),
    )
    .select(['change.id', 'change.version', 'organisation', 'snapshot', 'who', 'at'])
    .where('list', '=', list)
    .execute();
  return records.map(({ snapshot, at, ...rest }) => ({ ...rest, fields: snapshot, when: at.toISOString() }));
}
