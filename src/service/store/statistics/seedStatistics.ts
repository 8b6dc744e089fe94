import { seedObservations } from '../../../domain/statistics/seedObservations';
import type { Store } from '../Store';
import { indicatorVersions } from './indicatorVersions';
import { recordObservations } from './recordObservations';

/** Gives a store that never held statistics the figures the product ships with. Gives the number of observations written. */
export async function seedStatistics(store: Store, clock: () => Date): Promise<number> {
  if ((await indicatorVersions(store)).size > 0) return 0;
  const { created } = await recordObservations(store, seedObservations, {
    who: 'Eslabón',
    when: clock().toISOString(),
  });
  return created;
}
