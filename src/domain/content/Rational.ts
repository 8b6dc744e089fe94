import { decimalOf, type Decimal, type Exact } from './Decimal';

/** An exact fraction; the denominator is above zero. Shares and averages are not decimals, so a verdict about them needs one. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Rational = { over: 0n, under: 1n };

/** The decimal that a finite number stands for, or an exact sum, as a fraction. */
export function rationalOf(value: Exact): Rational {
  return ofDecimal(decimalOf(value));
}

export function addRationals(a: Rational, b: Rational): Rational {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function subtractRationals(a: Rational, b: Rational): Rational {
  return addRationals(a, { over: -b.over, under: b.under });
}

export function multiplyRationals(a: Rational, b: Rational): Rational {
  return reduced(a.over * b.over, a.under * b.under);
}

/** @throws RangeError when `b` is zero: callers refuse an empty base first */
export function divideRationals(a: Rational, b: Rational): Rational {
  if (b.over === 0n) throw new RangeError('division by zero');
  return b.over < 0n ? reduced(-a.over * b.under, -a.under * b.over) : reduced(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive as a < b, a = b, a > b. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function leastRational(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) <= 0 ? a : b;
}

export function sumOfRationals(terms: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const term of terms) total = addRationals(total, term);
  return total;
}

/** The fraction as a double, right to its 15th significant digit; for showing and for adding up money. */
export function numberOfRational({ over, under }: Rational): number {
  if (over === 0n) return 0;
  const digits = (over < 0n ? -over : over).toString().length - under.toString().length;
  const exponent = digits - DIGITS;
  const scaled = exponent < 0 ? (over * 10n ** BigInt(-exponent)) / under : over / (under * 10n ** BigInt(exponent));
  return Number(Number(`${scaled}e${exponent}`).toPrecision(15));
}

/** Kept before rounding to 15, so that the cut-off rest cannot change the rounding except in a tie. */
const DIGITS = 25;

function ofDecimal({ digits, exponent }: Decimal): Rational {
  return exponent < 0
    ? reduced(digits, 10n ** BigInt(-exponent))
    : { over: digits * 10n ** BigInt(exponent), under: 1n };
}

function reduced(over: bigint, under: bigint): Rational {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 1n ? { over, under } : { over: over / a, under: under / a };
}
