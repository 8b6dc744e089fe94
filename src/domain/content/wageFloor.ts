import { contentTables, type ContentTables } from './ContentTables';
import { finding, refused, type Finding, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import { compareRationals, divideRationals, numberOfRational, rationalOf } from './Rational';

export interface HourlyWages {
  readonly country: 'US' | 'CA' | 'MX';
  /** Base wages for direct production hours, in the money of the country; null is unknown. */
  readonly baseWages: number | null;
  readonly hours: number | null;
  /** Benefits, bonuses and premiums are part of `baseWages`; null is unknown. */
  readonly withBonus: boolean | null;
}

export interface WageVerdict {
  readonly kind: 'wage';
  readonly verdict: 'met' | 'not-met';
  /** Money per hour. */
  readonly rate: number;
  readonly floor: number;
  readonly findings: readonly Finding[];
}

/**
 * Wage floor
 *
 * A plant qualifies with an average base wage of at least US$16, CA$20.88 or MXN 294.22 an hour, without benefits, bonuses and premiums;
 * the floors are fixed amounts, not converted by the day's rate.
 * Uniform Regulations, section 12; 29 CFR 810.105 and 810.125.
 */
export function wageFloor(
  wages: HourlyWages,
  tables: ContentTables = contentTables(),
): WageVerdict | Refused | Unknown {
  if (wages.withBonus === true) return refused(BONUS);
  const given = knownAmounts(NAMES, { baseWages: wages.baseWages, hours: wages.hours });
  if (given.kind !== 'known') return given;
  if (given.amounts.hours === 0) return refused(DIV_BY_ZERO);
  const rate = divideRationals(rationalOf(given.amounts.baseWages), rationalOf(given.amounts.hours));
  const floor = tables.lvc.wage_floor[wages.country].amount;
  return {
    kind: 'wage',
    verdict: compareRationals(rate, rationalOf(floor)) >= 0 ? 'met' : 'not-met',
    rate: numberOfRational(rate),
    floor,
    findings: wages.withBonus === null ? [BONUS_UNKNOWN] : [],
  };
}

const NAMES = {
  baseWages: { es: 'el salario base', en: 'base wages' },
  hours: { es: 'las horas de producción directa', en: 'direct production hours' },
};
const BONUS = finding(
  'LVC_BONUS_IN_RATE',
  'error',
  'El salario por hora no incluye prestaciones, bonos ni primas: quítelos.',
  'The hourly wage has no benefits, bonuses or premiums: take them out.',
);
const BONUS_UNKNOWN = finding(
  'LVC_BONUS_IN_RATE',
  'warning',
  'Confirme que el salario no incluye prestaciones, bonos ni primas.',
  'Confirm that the wages have no benefits, bonuses or premiums.',
);
const DIV_BY_ZERO = finding('DIV_BY_ZERO', 'error', 'Las horas son cero.', 'The hours are zero.');
