import { contentTables, type ContentTables } from './ContentTables';
import { amount, finding, type Amount, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  numberOfRational,
  rationalOf,
  subtractRationals,
  addRationals,
} from './Rational';

/** A debt over a period. Rates in percent a year: 6 is 6 %. Null is unknown. */
export interface Debt {
  /** Interest in the total cost of the period, in money. */
  readonly interest: number | null;
  /** The rate the producer pays. */
  readonly rate: number | null;
  /** The government's rate for the weighted average principal maturity (Mexico: CETES); see `governmentRate`. */
  readonly governmentRate: number | null;
}

const NAMES = {
  interest: { es: 'el interés del periodo', en: 'the interest of the period' },
  rate: { es: 'la tasa de la deuda', en: 'the rate of the debt' },
  governmentRate: { es: 'la tasa del gobierno', en: 'the government rate' },
};

/**
 * Non-allowable interest
 *
 * Interest is not allowed as far as its rate is more than 700 basis points above the rate of the government's debt of comparable maturity.
 * Uniform Regulations, section 1(1) ("non-allowable interest costs") and Schedule 9.
 *
 * The Regulations compare the rates and print no formula for the amount: the part of the interest that the rate above the limit makes up is our
 * reading, and the answer says so. Another reading takes all of the interest of such a debt.
 *
 * @returns money: interest × (rate − limit) ÷ rate
 */
export function nonAllowableInterest(debt: Debt, tables: ContentTables = contentTables()): Amount | Refused | Unknown {
  const given = knownAmounts(NAMES, debt);
  if (given.kind !== 'known') return given;
  const { interest, rate, governmentRate } = given.amounts;
  const allowed = addRationals(rationalOf(governmentRate), rationalOf(tables.non_allowable_interest_bp / 100));
  const paid = rationalOf(rate);
  if (compareRationals(paid, allowed) <= 0) return amount(0);
  return amount(
    numberOfRational(divideRationals(multiplyRationals(rationalOf(interest), subtractRationals(paid, allowed)), paid)),
    [OUR_READING],
  );
}

const OUR_READING = finding(
  'INTERPRETATION',
  'note',
  'Se excluye solo la parte del interés sobre el límite; la regla compara tasas y no da fórmula. Otra lectura excluye todo el interés de esa deuda.',
  'Only the part of the interest above the limit is excluded; the rule compares rates and gives no formula. Another reading excludes all interest of that debt.',
);
