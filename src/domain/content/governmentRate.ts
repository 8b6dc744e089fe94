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
 * Uniform Regulations, Schedule 9 and its examples (5 years at 4.7 %, 7 years at 5 %: 6 years at 4.85 %).
 *
 * Outside of the curve the rate is unknown: it is not guessed by prolonging the line.
 */
export function governmentRate(years: number, curve: readonly Yield[]): Amount | Unknown {
  const known = [...curve].sort((a, b) => a.years - b.years);
  const longer = known.find((point) => point.years >= years);
  const shorter = known.findLast((point) => point.years <= years);
  if (longer === undefined || shorter === undefined) return unknown(outside(years));
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
