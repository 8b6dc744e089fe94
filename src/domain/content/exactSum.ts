import { ExactTotal } from './ExactTotal';

/** Most sums have two or three amounts, so that a new total would cost more than the sum. */
let spare: ExactTotal | null = null;

/** The sum of amounts, each taken as its 15-significant-digit decimal, as the nearest double. */
export function exactSum(amounts: Iterable<number>): number {
  const total = spare ?? new ExactTotal();
  // Amounts that are computed on the way may ask for sums themselves.
  spare = null;
  for (const amount of amounts) total.add(amount);
  const sum = total.value();
  total.clear();
  spare = total;
  return sum;
}
