import { amount, finding, refused, type Amount, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import { divideRationals, multiplyRationals, numberOfRational, rationalOf } from './Rational';

/** What one payment of the base wage is for: an hour, a week, two weeks, half a month (quincena), a month or a year. */
export type PayPeriod = 'HOUR' | 'WEEK' | 'TWO_WEEKS' | 'HALF_MONTH' | 'MONTH' | 'YEAR';

export interface Pay {
  /** Base wage of one period, without benefits, bonuses and premiums; null is unknown. */
  readonly wage: number | null;
  readonly period: PayPeriod;
  /** Hours worked in a week; an hourly wage does not need them. */
  readonly weeklyHours: number | null;
}

/** Payments in a year. */
const PAYMENTS: Readonly<Record<Exclude<PayPeriod, 'HOUR'>, number>> = {
  WEEK: 52,
  TWO_WEEKS: 26,
  HALF_MONTH: 24,
  MONTH: 12,
  YEAR: 1,
};
const WEEKS = 52;

/**
 * Hourly rate of a salary
 *
 * A salary becomes an hourly rate by its weekly equivalent over the hours of the week: half a month × 24 / 52, a month × 12 / 52.
 * Uniform Regulations, section 12 ("average base hourly wage rate"); 29 CFR 810.125.
 *
 * @returns money per hour, for `wageFloor`
 */
export function hourlyRate({ wage, period, weeklyHours }: Pay): Amount | Refused | Unknown {
  if (period === 'HOUR') {
    const given = knownAmounts({ wage: WAGE }, { wage });
    return given.kind === 'known' ? amount(given.amounts.wage) : given;
  }
  const given = knownAmounts({ wage: WAGE, weeklyHours: HOURS }, { wage, weeklyHours });
  if (given.kind !== 'known') return given;
  if (given.amounts.weeklyHours === 0) return refused(NO_HOURS);
  const year = multiplyRationals(rationalOf(given.amounts.wage), rationalOf(PAYMENTS[period]));
  const hours = multiplyRationals(rationalOf(given.amounts.weeklyHours), rationalOf(WEEKS));
  return amount(numberOfRational(divideRationals(year, hours)));
}

const WAGE = { es: 'el salario base', en: 'the base wage' };
const HOURS = { es: 'las horas por semana', en: 'the hours per week' };
const NO_HOURS = finding('DIV_BY_ZERO', 'error', 'Las horas por semana son cero.', 'The hours per week are zero.');
