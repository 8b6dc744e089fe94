/** The number with the 15 significant digits that an Excel cell keeps; what is too small for Excel is 0. */
export function significant(number: number): number {
  if (Math.abs(number) < 1e-300) return 0;
  return Number(number.toPrecision(15));
}
