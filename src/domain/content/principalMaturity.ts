import { amount, finding, refused, type Amount, type Refused } from './Finding';
import { divideRationals, multiplyRationals, rationalOf, sumOfRationals, ZERO } from './Rational';

/** Principal repaid at the end of a year of the debt. */
export interface PrincipalPayment {
  readonly years: number;
  readonly principal: number;
}

/**
 * Weighted average principal maturity
 *
 * The principal payments, each times the years until it is due, divided by the principal; rounded to one decimal, the midpoint up.
 * Uniform Regulations, Schedule 9, with the only rounding that the Regulations order.
 *
 * @returns years, with one decimal
 */
export function principalMaturity(payments: readonly PrincipalPayment[]): Amount | Refused {
  if (
    !payments.every(
      ({ years, principal }) => Number.isFinite(years) && years >= 0 && principal >= 0 && principal < Infinity,
    )
  ) {
    return refused(NOT_A_NUMBER);
  }
  const principal = sumOfRationals(payments.map((payment) => rationalOf(payment.principal)));
  if (principal.over === ZERO.over) return refused(NO_PRINCIPAL);
  const weighted = sumOfRationals(
    payments.map((payment) => multiplyRationals(rationalOf(payment.years), rationalOf(payment.principal))),
  );
  const { over, under } = divideRationals(weighted, principal);
  return amount(Number((over * 20n + under) / (under * 2n)) / 10);
}

const NOT_A_NUMBER = finding(
  'NOT_A_NUMBER',
  'error',
  'Los años y los pagos de capital deben ser números no negativos.',
  'Years and principal payments must be numbers that are not negative.',
);
const NO_PRINCIPAL = finding(
  'DIV_BY_ZERO',
  'error',
  'Sin pagos de capital no hay plazo que promediar.',
  'Without principal payments there is no maturity to average.',
);
