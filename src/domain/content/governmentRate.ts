import { amount, finding, unknown, type Amount, type Unknown } from './Finding';
import {
  addRationals,
  divideRationals,
  multiplyRationals,
  numberOfRational,
  rationalOf,
  subtractRationals,
} from './Rational';

/** A point of the government's yield curve: percent a year at a maturity in years. */
export interface Yield {
  readonly years: number;
  readonly percent: number;
}

/**
 * Government rate of a maturity
 *
 * Where the government has no debt of exactly that maturity, its rate lies on the straight line between the nearest shorter and longer ones.
 * Beyond the longest debt it is the rate of the longest.
 * Uniform Regulations, Schedule 9, section 1 ("linear interpolation") and sections 2(a) and 2(c), and its examples (5 years at 4.7 %, 7 years at 5 %: 6 years at 4.85 %).
 *
 * Below the shortest debt the rate is unknown: the rule names none, and the line is not prolonged.
 */
export function governmentRate(years: number, curve: readonly Yield[]): Amount | Unknown {
  const known = [...curve].sort((a, b) => a.years - b.years);
  const longer = known.find((point) => point.years >= years);
  const shorter = known.findLast((point) => point.years <= years);
  if (shorter === undefined) return unknown(outside(years));
  if (longer === undefined) return amount(shorter.percent);
  if (longer.years === shorter.years) return amount(longer.percent);
  const [from, to] = [rationalOf(shorter.years), rationalOf(longer.years)];
  const share = divideRationals(subtractRationals(rationalOf(years), from), subtractRationals(to, from));
  const rise = subtractRationals(rationalOf(longer.percent), rationalOf(shorter.percent));
  return amount(numberOfRational(addRationals(rationalOf(shorter.percent), multiplyRationals(share, rise))));
}

const outside = (years: number): ReturnType<typeof finding> =>
  finding(
    'COST_UNKNOWN',
    'missing',
    `Falta la tasa del gobierno para un plazo de ${years} años.`,
    `The government rate for a maturity of ${years} years is missing.`,
  );
