import { TooLargeError } from './TooLargeError';

/**
 * An exact decimal number: `digits × 10^exponent`.
 *
 * A verdict must not depend on binary rounding: 0.7 and 0.175 are exactly 75 %, in doubles they are 74.99999999999999 %.
 * Excel keeps and shows 15 significant digits, so the 15-significant-digit decimal of a double is the number a person sees.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** A finite number as a cell has it, which stands for its 15-significant-digit decimal, or what such decimals add up to. */
export type Exact = number | Decimal;

export function decimalOf(value: Exact): Decimal {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) throw new TooLargeError();
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(exponent) - 14 };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: digitsAt(a, exponent) + digitsAt(b, exponent), exponent };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, exponent: b.exponent });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** Negative, zero or positive as a < b, a = b, a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = subtractDecimals(a, b).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The double nearest to the decimal, for showing. */
export function numberOf(decimal: Exact): number {
  if (typeof decimal === 'number') return decimal;
  return Number(`${decimal.digits.toString()}e${decimal.exponent}`);
}

function digitsAt(decimal: Decimal, exponent: number): bigint {
  return decimal.digits * 10n ** BigInt(decimal.exponent - exponent);
}
