import type { Bilingual } from '../language';
import { deriveObservation, type Derivation } from './deriveObservation';
import { indicatorOf, type IndicatorInfo } from './indicators';
import { missingSentence } from './missingSentence';
import type { Observation } from './Observation';
import { defaultObservations, type ObservationsByPlace } from './observationStore';
import { comparePeriods, yearOf } from './periods';
import type { Place } from './places';

/** A number and how it was found, or a sentence that says what there is instead. */
export type Resolution =
  | {
      readonly found: true;
      readonly observation: Observation;
      /** `stated` is a figure of its own; the others are sums of `parts`. */
      readonly how: 'stated' | Derivation['how'];
      readonly parts: readonly Observation[];
    }
  | { readonly found: false; readonly sentence: Bilingual };

/**
 * The number for an indicator, place and period
 *
 * A figure stated for exactly that place and period comes first (`chooseVintage` picks its vintage). Without one, a flow of a year is the sum of
 * its four quarters or twelve months, when all exist; a region or the nation is the sum of all its states, when all exist and the indicator can be
 * summed. A derived number says so in its status and note. Nothing is summed over a gap.
 *
 * @param period canonical; null is the latest period that gives a number.
 */
export function resolveObservation(
  store: readonly Observation[],
  indicatorId: string,
  place: Place,
  period: string | null,
): Resolution {
  const indicator = indicatorOf(indicatorId);
  const known = defaultObservations(store, indicatorId);
  if (indicator === undefined) return { found: false, sentence: missingSentence(indicatorId, place, period, known) };
  for (const candidate of period === null ? latestFirst(known, indicator, place) : [period]) {
    const resolution = resolveAt(known, indicator, place, candidate);
    if (resolution !== null) return resolution;
  }
  return { found: false, sentence: missingSentence(indicator.name, place, period, known) };
}

function resolveAt(
  known: ObservationsByPlace,
  indicator: IndicatorInfo,
  place: Place,
  period: string,
): Resolution | null {
  const own = known.get(place.code)?.get(period);
  if (own !== undefined && own.value !== null) return { found: true, observation: own, how: 'stated', parts: [own] };
  const derived = deriveObservation(known, indicator, place, period);
  return derived === null ? null : { found: true, ...derived };
}

/** Periods of the place and of the states it may be summed from, the latest first. */
export function periodsToTry(known: ObservationsByPlace, place: Place): readonly string[] {
  const codes = [place.code, ...(place.states ?? [])];
  const periods = new Set(codes.flatMap((code) => [...(known.get(code)?.keys() ?? [])]));
  return [...periods].sort(comparePeriods).reverse();
}

/** Where the latest number is looked for: also in the years of a flow, so that a full year comes before its last quarter for every place alike. */
export function latestFirst(known: ObservationsByPlace, indicator: IndicatorInfo, place: Place): readonly string[] {
  const periods = periodsToTry(known, place);
  if (indicator.kind !== 'flow') return periods;
  return [...new Set([...periods, ...periods.map(yearOf)])].sort(comparePeriods).reverse();
}
