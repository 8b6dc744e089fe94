import type { Store } from '../Store';

/** Forgets all statistics; versions of what is recorded afterwards differ from all earlier ones. */
export async function resetStatistics({ db }: Store): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('statistics_observations').execute();
    await trx.deleteFrom('statistics_indicators').execute();
  });
}
