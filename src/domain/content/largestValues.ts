import { compareRationals, numberOfRational, rationalOf, type Rational } from './Rational';
import { ExactTotal } from './ExactTotal';

/** Far above the rounding of adding doubles, so that most sums need no exact look. */
const CLEAR = 1e-9;

/** The values above zero, in rising order. */
export function risingValues(values: Float64Array): Float64Array {
  const positive = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (value > 0) positive[count++] = value;
  return positive.subarray(0, count).sort();
}

/**
 * How many of the largest values are needed until they add up to an excess, exactly; all of them when they do not.
 *
 * @param rising above zero, in rising order
 */
export function countToCover(rising: Float64Array, excess: Rational): number {
  if (excess.over <= 0n) return 0;
  const near = numberOfRational(excess) * (1 - CLEAR);
  let first = rising.length;
  for (let sum = 0; first > 0 && sum < near; sum += rising[first] ?? 0) first -= 1;
  const total = new ExactTotal();
  for (const value of rising.subarray(first)) total.add(value);
  while (first > 0 && compareRationals(rationalOf(total.decimal()), excess) < 0) {
    first -= 1;
    total.add(rising[first] ?? 0);
  }
  return rising.length - first;
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
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0;
    if (value < least || (value === least && equal === 0)) continue;
    if (value === least) equal -= 1;
    places.push(place);
  }
  return places;
}
