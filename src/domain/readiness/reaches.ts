/** Sums of weights and points carry binary noise of some 1e-14; a score of 80 must not miss the band that begins at 80 by it. */
const NOISE = 1e-9;

/** Whether a value reaches a line: "not less than", on unrounded values. */
export function reaches(value: number, line: number): boolean {
  return value >= line - NOISE;
}
