import { sql } from 'kysely';
import type { User } from '../../../list/Row';
import type { LeaseAnswer } from '../../../list/SharedList';
import type { Store } from '../Store';

/** Takes, prolongs or gives back a lease; one statement decides, so two nodes never both hold it. */
export async function takeLease(
  { db }: Store,
  list: string,
  resource: string,
  holder: User,
  now: string,
  until: string | null,
): Promise<LeaseAnswer> {
  const taken = await db
    .insertInto('list_leases')
    .values({ list, resource, holder: holder.id, holder_name: holder.name, until: until ?? now })
    .onConflict((conflict) =>
      conflict
        .columns(['list', 'resource'])
        .doUpdateSet((row) => ({
          holder: row.ref('excluded.holder'),
          holder_name: row.ref('excluded.holder_name'),
          until: row.ref('excluded.until'),
        }))
        .where(sql<boolean>`list_leases.holder = excluded.holder or list_leases.until <= ${now}::timestamptz`),
    )
    .returning('until')
    .executeTakeFirst();
  if (taken !== undefined) return { status: 'held', until: taken.until.toISOString() };
  const held = await db
    .selectFrom('list_leases')
    .select(['holder_name', 'until'])
    .where('list', '=', list)
    .where('resource', '=', resource)
    .executeTakeFirstOrThrow();
  return { status: 'busy', holder: held.holder_name, until: held.until.toISOString() };
}
