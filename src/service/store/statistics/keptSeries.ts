import type { Observation } from '../../../domain/statistics/Observation';
import type { Store } from '../Store';
import { findObservations } from './findObservations';
import { indicatorVersions } from './indicatorVersions';

/** Observations by indicator, kept in memory while their version is the store's. */
export interface KeptSeries {
  versions(): Promise<ReadonlyMap<string, string>>;
  /** Every vintage of every number of an indicator. The same array as long as the version is the same. */
  series(indicator: string, version: string): Promise<readonly Observation[]>;
}

const MAX_KEPT = 400_000;

const byStore = new WeakMap<Store, KeptSeries>();

/** Cells ask the same few indicators again and again: one memory per store. Another node's recording is seen by its version. */
export function keptSeriesOf(store: Store): KeptSeries {
  const kept = byStore.get(store) ?? keptSeries(store);
  byStore.set(store, kept);
  return kept;
}

function keptSeries(store: Store): KeptSeries {
  const kept = new Map<string, { readonly version: string; readonly observations: readonly Observation[] }>();

  const keep = (indicator: string, version: string, observations: readonly Observation[]): void => {
    kept.delete(indicator);
    kept.set(indicator, { version, observations });
    let total = [...kept.values()].reduce((sum, one) => sum + one.observations.length, 0);
    for (const [oldest, { observations: dropped }] of kept) {
      if (total <= MAX_KEPT || oldest === indicator) break;
      kept.delete(oldest);
      total -= dropped.length;
    }
  };

  return {
    versions: () => indicatorVersions(store),
    series: async (indicator, version) => {
      const known = kept.get(indicator);
      const observations = known?.version === version ? known.observations : await findObservations(store, indicator);
      keep(indicator, version, observations);
      return observations;
    },
  };
}
