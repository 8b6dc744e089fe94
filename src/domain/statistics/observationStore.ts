import { chooseVintage } from './chooseVintage';
import type { Observation } from './Observation';

/** Default vintages of every number, by indicator, place and period. */
export type ObservationsByPlace = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

const cache = new WeakMap<readonly Observation[], ReadonlyMap<string, ObservationsByPlace>>();

function indexOf(store: readonly Observation[]): ReadonlyMap<string, ObservationsByPlace> {
  const index = new Map<string, Map<string, Map<string, Observation>>>();
  for (const observation of store) {
    const byPlace = index.get(observation.indicator) ?? new Map<string, Map<string, Observation>>();
    index.set(observation.indicator, byPlace);
    const byPeriod = byPlace.get(observation.place) ?? new Map<string, Observation>();
    byPlace.set(observation.place, byPeriod);
    const other = byPeriod.get(observation.period);
    byPeriod.set(observation.period, other === undefined ? observation : chooseVintage([other, observation]));
  }
  return index;
}

/** The default vintage of every number of one indicator, by place and period. The index of a store is made once and kept with it. */
export function defaultObservations(store: readonly Observation[], indicator: string): ObservationsByPlace {
  let index = cache.get(store);
  if (index === undefined) cache.set(store, (index = indexOf(store)));
  return index.get(indicator) ?? new Map<string, ReadonlyMap<string, Observation>>();
}
