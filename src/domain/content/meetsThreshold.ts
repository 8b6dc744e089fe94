import { compareDecimals, decimalOf, multiplyDecimals, numberOf, subtractDecimals, type Exact } from './Decimal';

const HUNDRED = { digits: 100n, exponent: 0 };
/** Far above the rounding of the double comparison, far below any difference a person could enter on purpose. */
const CLEAR_OF_THE_LINE = 1e-12;

/**
 * The content is not less than the threshold.
 *
 * `(base − vnm) / base ≥ percent / 100`, compared without tolerance as `vnm × 100 ≤ base × (100 − percent)` on the
 * 15-significant-digit decimals of the inputs, and on the digits that a sum of them has. No provision rounds the content, and the test is "not less than", so the line itself passes.
 * Uniform Regulations, sections 7(2), 7(3), 13 to 15.
 *
 * @param base transaction value or net cost, above zero
 * @param vnm value of non-originating materials, in the money of the base
 * @param percent the threshold as the rule prints it, such as 62.5
 */
export function meetsThreshold(base: Exact, vnm: Exact, percent: number): boolean {
  const [nearBase, nearVnm] = [numberOf(base), numberOf(vnm)];
  const allowed = nearBase * (1 - percent / 100);
  const margin = (Math.abs(nearBase) + Math.abs(nearVnm)) * CLEAR_OF_THE_LINE;
  if (Math.abs(allowed - nearVnm) > margin) return nearVnm < allowed;
  const left = multiplyDecimals(decimalOf(vnm), HUNDRED);
  const right = multiplyDecimals(decimalOf(base), subtractDecimals(HUNDRED, decimalOf(percent)));
  return compareDecimals(left, right) <= 0;
}
