import type { Kysely } from 'kysely';
import type { ListHead } from '../../../list/engine/ListBackend';
import type { Database } from '../Database';

/** Where a list stands now. */
export function listHead(db: Kysely<Database>, list: string): Promise<ListHead> {
  return db
    .selectFrom('list_heads')
    .select(['epoch', 'revision', 'oldest'])
    .where('list', '=', list)
    .executeTakeFirstOrThrow();
}
