import type { Observation } from '../../domain/statistics/Observation';
import { indicatorOf } from '../../domain/statistics/indicators';
import { defaultObservations } from '../../domain/statistics/observationStore';
import { yearOf } from '../../domain/statistics/periods';
import { places, type Place } from '../../domain/statistics/places';
import { latestFirst, resolveObservation } from '../../domain/statistics/resolveObservation';

const HOME_REGION = 'CBO';

/**
 * Every number that `CBO.STAT` gives for a place, oldest first
 *
 * The same rule as in cells: figures stated for the place, else sums of its states or of the parts of a year. A period that is only known to be
 * missing stays, without a value.
 */
export function numbersOf(store: readonly Observation[], indicatorId: string, place: Place): readonly Observation[] {
  const indicator = indicatorOf(indicatorId);
  if (!indicator) return [];
  const known = defaultObservations(store, indicatorId);
  return latestFirst(known, indicator, place)
    .flatMap((period) => {
      const resolution = resolveObservation(store, indicatorId, place, period);
      if (resolution.found) return [resolution.observation];
      return known.get(place.code)?.get(period) ?? [];
    })
    .toReversed();
}

/** Places that have a number: the home region, its states, the nation, other regions, the rest. */
export function placesWithNumbers(store: readonly Observation[], indicatorId: string): readonly Place[] {
  const home = places.find(({ code }) => code === HOME_REGION)?.states ?? [];
  const rank = (place: Place): number => {
    if (place.code === HOME_REGION) return 0;
    if (home.includes(place.code)) return 1;
    return { nation: 2, region: 3, state: 4, other: 5 }[place.kind];
  };
  return places
    .filter((place) => resolveObservation(store, indicatorId, place, null).found)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The number that a formula without a period shows: the latest one up to this year, not the end of a projection. */
export function latestOf(numbers: readonly Observation[], thisYear: string): Observation | null {
  return numbers.findLast(({ value, period }) => value !== null && yearOf(period) <= thisYear) ?? null;
}
