import { significant } from '../rows/significant';
import type { IndicatorInfo } from './indicators';
import type { Observation } from './Observation';
import type { ObservationsByPlace } from './observationStore';
import { partsOf } from './periods';
import type { Place } from './places';

/** A number that nobody stated, summed from numbers that somebody did. */
export interface Derivation {
  readonly observation: Observation;
  readonly how: 'sum-of-periods' | 'sum-of-states';
  /** What was summed; the status and note of the sum do not repeat theirs. */
  readonly parts: readonly Observation[];
}

/** Sums a flow over its quarters or months, or a flow or stock over the states of a place; null when a part is missing or units differ. */
export function deriveObservation(
  known: ObservationsByPlace,
  indicator: IndicatorInfo,
  place: Place,
  period: string,
): Derivation | null {
  return overPeriods(known, indicator, place.code, period) ?? overStates(known, indicator, place, period);
}

function overPeriods(
  known: ObservationsByPlace,
  indicator: IndicatorInfo,
  place: string,
  period: string,
): Derivation | null {
  if (indicator.kind !== 'flow') return null;
  for (const periods of partsOf(period)) {
    const parts = periods.map((part) => known.get(place)?.get(part));
    const unit = periods.length === 12 || period.includes('Q') ? 'meses' : 'trimestres';
    const sum = sumOf(
      parts,
      { place, period },
      `Suma de ${periods.length} ${unit}: ${periods.at(0)} a ${periods.at(-1)}`,
    );
    if (sum !== null) return { ...sum, how: 'sum-of-periods' };
  }
  return null;
}

function overStates(
  known: ObservationsByPlace,
  indicator: IndicatorInfo,
  place: Place,
  period: string,
): Derivation | null {
  if (indicator.kind === 'share' || place.kind === 'state' || place.states === null) return null;
  const parts = place.states.map((state) => {
    const own = known.get(state)?.get(period);
    if (own !== undefined && own.value !== null) return own;
    return overPeriods(known, indicator, state, period)?.observation;
  });
  const sum = sumOf(
    parts,
    { place: place.code, period },
    `Suma de ${parts.length} estados: ${place.states.join(', ')}`,
  );
  return sum === null ? null : { ...sum, how: 'sum-of-states' };
}

function sumOf(
  parts: readonly (Observation | undefined)[],
  at: Pick<Observation, 'place' | 'period'>,
  note: string,
): Pick<Derivation, 'observation' | 'parts'> | null {
  const known: Observation[] = [];
  let sum = 0;
  for (const part of parts) {
    if (part === undefined || part.value === null) return null;
    sum += part.value;
    known.push(part);
  }
  const [first] = known;
  if (first === undefined || known.some((part) => part.unit !== first.unit)) return null;
  return {
    observation: {
      indicator: first.indicator,
      ...at,
      value: significant(sum),
      unit: first.unit,
      status: 'derived',
      source: [...new Set(known.map((part) => part.source))].join('; '),
      vintage: known.map((part) => part.vintage).reduce((a, b) => (a > b ? a : b)),
      printed: null,
      note,
    },
    parts: known,
  };
}
