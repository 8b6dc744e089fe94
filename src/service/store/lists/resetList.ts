import { ulid } from 'ulid';
import type { Store } from '../Store';

/**
 * Empties a list and begins a new history (demo data put back, backup restored). Tables linked to the old history notice by
 * its epoch; revisions go on from where they were, so that no old revision is taken for a new one.
 */
export async function resetList({ db }: Store, list: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('list_heads')
      .set((head) => ({ epoch: ulid(), revision: head('revision', '+', 1), oldest: head('revision', '+', 1) }))
      .where('list', '=', list)
      .execute();
    await trx.deleteFrom('list_rows').where('list', '=', list).execute();
    await trx.deleteFrom('list_changes').where('list', '=', list).execute();
    await trx.deleteFrom('list_publishes').where('list', '=', list).execute();
    await trx.deleteFrom('list_batches').where('list', '=', list).execute();
    await trx.deleteFrom('list_leases').where('list', '=', list).execute();
  });
}
