import type { Observation } from '../../../domain/statistics/Observation';
import type { Store } from '../Store';
import { observationOf, OBSERVATION_COLUMNS } from './observationRecord';

/** All vintages of all numbers of one indicator, in the same order every time. */
export async function findObservations(store: Store, indicator: string): Promise<readonly Observation[]> {
  const records = await store.db
    .selectFrom('statistics_observations')
    .select(OBSERVATION_COLUMNS)
    .where('indicator', '=', indicator)
    .orderBy('place')
    .orderBy('period')
    .orderBy('source')
    .orderBy('vintage')
    .execute();
  return records.map(observationOf);
}
