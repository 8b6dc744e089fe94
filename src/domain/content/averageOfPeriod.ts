import { finding, refused, type Finding, type Refused } from './Finding';
import { divideRationals, multiplyRationals, numberOfRational, rationalOf, subtractRationals } from './Rational';

/** What was in store in a period: opening inventory and receipts together. */
export interface PeriodStore {
  readonly originatingUnits: number;
  readonly units: number;
  /** Value of all units, in money. */
  readonly value: number;
}

export interface PeriodAverage {
  readonly kind: 'average';
  /** Fraction of the units that is originating. */
  readonly ratio: number;
  readonly originating: number;
  readonly nonOriginating: number;
  /** Value of the non-originating units. */
  readonly vnm: number;
  readonly findings: readonly Finding[];
}

/**
 * Average method over a period
 *
 * Of the units used or shipped, those are originating that are so in the ratio of originating units to all units of the period.
 * Uniform Regulations, Schedule 8, sections 5 to 7 and 14, Appendix A Example 4 and Appendix B Example 3.
 *
 * The ratio is that of the preceding month or quarter, except where net cost is averaged over the same period (section 7); it serves what is shipped and
 * what stays in store. The ratio is not rounded before it is used, unlike in the printed examples.
 */
export function averageOfPeriod(store: PeriodStore, used: number): PeriodAverage | Refused {
  const { originatingUnits, units, value } = store;
  const amounts = [originatingUnits, units, value, used];
  if (!amounts.every((each) => each >= 0 && each < Infinity) || originatingUnits > units) return refused(WRONG);
  if (units === 0) return refused(EMPTY);
  if (used > units) return refused(SHORT);
  const ratio = divideRationals(rationalOf(originatingUnits), rationalOf(units));
  const originating = multiplyRationals(ratio, rationalOf(used));
  const nonOriginating = subtractRationals(rationalOf(used), originating);
  const unitCost = divideRationals(rationalOf(value), rationalOf(units));
  return {
    kind: 'average',
    ratio: numberOfRational(ratio),
    originating: numberOfRational(originating),
    nonOriginating: numberOfRational(nonOriginating),
    vnm: numberOfRational(multiplyRationals(nonOriginating, unitCost)),
    findings: [],
  };
}

const WRONG = finding(
  'NOT_A_NUMBER',
  'error',
  'Unidades y valor deben ser números no negativos, y las originarias no más que el total.',
  'Units and value must be numbers that are not negative, and the originating ones not above the total.',
);
const EMPTY = finding('DIV_BY_ZERO', 'error', 'No hay unidades en el periodo.', 'There are no units in the period.');
const SHORT = finding(
  'STOCK_SHORT',
  'error',
  'Se usa más de lo que hay en el periodo.',
  'More is used than there is in the period.',
);
