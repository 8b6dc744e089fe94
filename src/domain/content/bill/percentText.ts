/** Finer than this, two contents look the same in a cell too. */
const MOST_DECIMALS = 13;

/**
 * A content in words, such as `74.96 %`, with enough decimals that it does not seem to be on the other side of the line.
 *
 * 74.96 % does not meet 75 %, so it is not shown as 75.0 %.
 *
 * @param fraction 0.7496 for 74.96 %
 * @param percent the threshold as the rule prints it; null when there is none
 * @param met whether the exact content is not less than the threshold
 */
export function percentText(fraction: number, percent: number | null, met: boolean): string {
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const shown = (fraction * 100).toFixed(decimals);
    if (percent === null || Number(shown) >= percent === met) return `${shown} %`;
  }
  // Closer than any decimals that could be shown.
  return met ? `${String(percent)} %` : `< ${String(percent)} %`;
}
