import { compareRationals, rationalOf, type Rational } from './Rational';
import { ExactTotal } from './ExactTotal';

/** Far above the rounding of adding doubles, so that most sums need no exact look. */
const CLEAR = 1e-9;

/**
 * How many of the largest values are needed until they add up to an excess, exactly; all of them when they do not.
 *
 * @param values above zero, in rising order
 */
export function countToCover(values: Float64Array, excess: Rational): number {
  if (excess.over <= 0n) return 0;
  const near = (Number(excess.over) / Number(excess.under)) * (1 - CLEAR);
  const total = new ExactTotal();
  let sum = 0;
  let count = 0;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index] ?? 0;
    total.add(value);
    sum += value;
    count += 1;
    if (!(sum < near) && compareRationals(rationalOf(total.value()), excess) >= 0) break;
  }
  return count;
}

/**
 * The places of the largest values, in their order; of equal values the first ones.
 *
 * @param rising the values above zero, in rising order
 */
export function placesOfLargest(values: Float64Array, rising: Float64Array, count: number): readonly number[] {
  if (count === 0) return [];
  const least = rising[rising.length - count] ?? 0;
  let equal = 0;
  for (let index = rising.length - count; index < rising.length && rising[index] === least; index += 1) equal += 1;
  const places: number[] = [];
  values.forEach((value, place) => {
    if (value > least || (value === least && equal > 0)) {
      if (value === least) equal -= 1;
      places.push(place);
    }
  });
  return places;
}
