import type { Bilingual } from '../language';
import { significant } from '../rows/significant';
import { indicatorOf } from './indicators';
import { missingSentence } from './missingSentence';
import type { Observation } from './Observation';
import { defaultObservations } from './observationStore';
import type { Place } from './places';
import { latestFirst, resolveObservation } from './resolveObservation';

/** A share with both of its numbers, or why there is none. */
export type Share =
  | {
      readonly found: true;
      /** A fraction: 0.221 is 22.1 %. */
      readonly value: number;
      readonly part: Observation;
      readonly whole: Observation;
      /** What the share is of, in words. */
      readonly denominator: Bilingual;
    }
  | { readonly found: false; readonly sentence: Bilingual };

/**
 * Share of a named denominator
 *
 * The indicator at `place` over the same indicator at `of`, both of the same period. Two denominators give two shares, both right, so the answer
 * names its own; percentages and ranks have no share, and a denominator that is not positive gives none.
 *
 * @param period canonical; null is the latest period that both have.
 */
export function share(
  store: readonly Observation[],
  indicatorId: string,
  place: Place,
  of: Place,
  period: string | null,
): Share {
  const indicator = indicatorOf(indicatorId);
  if (indicator === undefined)
    return { found: false, sentence: missingSentence(indicatorId, place, period, new Map()) };
  if (indicator.kind === 'share') {
    return {
      found: false,
      sentence: {
        es: `«${indicator.name.es}» no es una cantidad: no tiene participación.`,
        en: `«${indicator.name.en}» is not an amount: it has no share.`,
      },
    };
  }
  const candidates =
    period === null ? latestFirst(defaultObservations(store, indicatorId), indicator, place) : [period];
  let missing: Bilingual | null = null;
  for (const candidate of candidates) {
    const part = resolveObservation(store, indicatorId, place, candidate);
    const whole = resolveObservation(store, indicatorId, of, candidate);
    if (!part.found || !whole.found) {
      missing ??= part.found ? (whole.found ? null : whole.sentence) : part.sentence;
      continue;
    }
    const { observation: numerator } = part;
    const { observation: denominator } = whole;
    if (
      numerator.value === null ||
      denominator.value === null ||
      denominator.value <= 0 ||
      numerator.unit !== denominator.unit
    ) {
      missing ??= {
        es: `«${indicator.name.es}» de ${of.name.es} en ${candidate} no sirve de denominador.`,
        en: `«${indicator.name.en}» of ${of.name.en} in ${candidate} cannot be a denominator.`,
      };
      continue;
    }
    return {
      found: true,
      value: significant(numerator.value / denominator.value),
      part: numerator,
      whole: denominator,
      denominator: {
        es: `${indicator.name.es} de ${of.name.es}, ${candidate}`,
        en: `${indicator.name.en} of ${of.name.en}, ${candidate}`,
      },
    };
  }
  if (missing !== null) return { found: false, sentence: missing };
  const none = resolveObservation(store, indicatorId, place, period);
  return { found: false, sentence: none.found ? { es: 'No hay dato.', en: 'There is no figure.' } : none.sentence };
}
