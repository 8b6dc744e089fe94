import type { Decimal } from './Decimal';
import { ExactTotal } from './ExactTotal';

/** The sum of amounts, each taken as its 15-significant-digit decimal, with all digits it has: what a verdict compares. */
export function decimalSum(amounts: Iterable<number>): Decimal {
  const total = new ExactTotal();
  for (const amount of amounts) total.add(amount);
  return total.decimal();
}
