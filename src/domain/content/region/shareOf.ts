import { divideRationals, numberOfRational, rationalOf } from '../Rational';

/** A part of a whole above zero, as a fraction. */
export function shareOf(part: number, whole: number): number {
  return numberOfRational(divideRationals(rationalOf(part), rationalOf(whole)));
}
