import { decimalOf, numberOf } from '../domain/content/Decimal';

/** Cells hold percentages as fractions (0.07), some rules count in points of 100 (7); exactly, by moving the decimal point. */
export function pointsOf(fraction: number): number {
  const { digits, exponent } = decimalOf(fraction);
  return numberOf({ digits, exponent: exponent + 2 });
}

export function fractionOf(points: number): number {
  const { digits, exponent } = decimalOf(points);
  return numberOf({ digits, exponent: exponent - 2 });
}
