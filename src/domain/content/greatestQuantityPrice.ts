import { amount, finding, unknown, type Amount, type Unknown } from './Finding';
import { addRationals, compareRationals, rationalOf, ZERO, type Rational } from './Rational';

export interface Sales {
  readonly price: number;
  readonly quantity: number;
}

/**
 * Unit price of the greatest aggregate quantity
 *
 * Where a value is deduced from resale, it starts from the price at which the greatest number of units is sold.
 * Uniform Regulations, Schedule 6, section 8(3) and its illustrations.
 *
 * Where two prices tie, the lower one is taken; the Regulations do not say which.
 */
export function greatestQuantityPrice(sales: readonly Sales[]): Amount | Unknown {
  const quantities = new Map<number, Rational>();
  for (const { price, quantity } of sales) {
    quantities.set(price, addRationals(quantities.get(price) ?? ZERO, rationalOf(quantity)));
  }
  const [most] = [...quantities].sort(([a, units], [b, others]) => compareRationals(others, units) || a - b);
  return most === undefined || most[1].over === ZERO.over ? unknown(NO_SALES) : amount(most[0]);
}

const NO_SALES = finding('COST_UNKNOWN', 'missing', 'Faltan las ventas.', 'The sales are missing.');
