import type { Exact } from './Decimal';
import { exactSum } from './exactSum';
import { countToCover, placesOfLargest, risingValues } from './largestValues';
import {
  divideRationals,
  multiplyRationals,
  numberOfRational,
  rationalOf,
  subtractRationals,
  type Rational,
} from './Rational';

/** The room under a threshold, and which of many values to replace. */
export interface Replacement {
  /** Money; negative is the excess to remove. */
  readonly room: number;
  /** How many values are to be replaced. */
  readonly count: number;
  /** The places of all values to replace, in their order. */
  readonly places: readonly number[];
  /** The places of the largest of them, at most so many, largest first. */
  readonly replace: (most: number) => readonly number[];
}

/**
 * What would change the verdict
 *
 * The threshold allows non-originating materials of `base × (100 − threshold) / 100`; replacing the largest lines first needs the fewest.
 * It follows from sections 7(2) and 7(3) of the Uniform Regulations; the choice of lines is ours.
 *
 * @param base transaction value or net cost, above zero; it stays as it is
 * @param values the lines that count as non-originating; what is not above zero is never replaced
 * @param vnm their exact sum, less what is deducted
 * @param percent the threshold as the rule prints it
 */
export function replacementOf(base: Exact, values: Float64Array, vnm: Exact, percent: number): Replacement {
  const allowed = allowedMaterials(base, percent);
  const excess = subtractRationals(rationalOf(vnm), allowed);
  const room = numberOfRational(subtractRationals(allowed, rationalOf(vnm)));
  if (excess.over <= 0n) return { room, count: 0, places: [], replace: () => [] };
  const rising = risingValues(values);
  const count = countToCover(rising, excess);
  const largestFirst = (a: number, b: number): number => (values[b] ?? 0) - (values[a] ?? 0) || a - b;
  return {
    room,
    count,
    places: placesOfLargest(values, rising, count),
    replace: (most) => [...placesOfLargest(values, rising, Math.min(count, most))].sort(largestFirst),
  };
}

function allowedMaterials(base: Exact, percent: number): Rational {
  const share = divideRationals(rationalOf(exactSum([100, -percent])), rationalOf(100));
  return multiplyRationals(rationalOf(base), share);
}
