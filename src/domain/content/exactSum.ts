import { ExactTotal } from './ExactTotal';

/** The sum of amounts, each taken as its 15-significant-digit decimal, as the nearest double. */
export function exactSum(amounts: Iterable<number>): number {
  const total = new ExactTotal();
  for (const amount of amounts) total.add(amount);
  return total.value();
}
