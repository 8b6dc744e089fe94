import { exactSum } from './exactSum';
import { divideRationals, multiplyRationals, numberOfRational, rationalOf, subtractRationals } from './Rational';

/** A line that counts as non-originating, by its place in the bill. */
export interface CountedLine {
  readonly line: number;
  readonly value: number;
}

export interface VerdictMargin {
  /** How much more non-originating material the threshold allows; negative is the excess to remove. Money. */
  readonly room: number;
  /** Lines to replace by originating ones of the same price, largest first, until the threshold is met; empty when it is met. */
  readonly replace: readonly CountedLine[];
  /** What those lines cost today. Money. */
  readonly price: number;
}

/**
 * What would change the verdict
 *
 * The threshold allows non-originating materials of `base × (100 − threshold) / 100`; replacing the largest lines first needs the fewest.
 * It follows from sections 7(2) and 7(3) of the Uniform Regulations; the choice of lines is ours.
 *
 * @param base transaction value or net cost, above zero; it stays as it is
 * @param percent the threshold as the rule prints it
 */
export function verdictMargin(base: number, lines: readonly CountedLine[], percent: number): VerdictMargin {
  const share = divideRationals(rationalOf(exactSum([100, -percent])), rationalOf(100));
  const allowed = multiplyRationals(rationalOf(base), share);
  const vnm = exactSum(lines.map(({ value }) => value));
  const room = numberOfRational(subtractRationals(allowed, rationalOf(vnm)));
  const replace: CountedLine[] = [];
  const largest = lines.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value || a.line - b.line);
  let missing = -room;
  for (const line of largest) {
    if (missing <= 0) break;
    replace.push(line);
    missing = exactSum([missing, -line.value]);
  }
  return { room, replace, price: exactSum(replace.map(({ value }) => value)) };
}
