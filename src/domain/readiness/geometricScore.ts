import { bandAfterGates, bandOf } from './bands';
import type { Assessment } from './Assessment';
import type { Rubric } from './Rubric';

/** Mean of powers: the product of values raised to their weights. Values above zero. */
export function weightedGeometricMean(values: readonly number[], weights: readonly number[]): number {
  let logarithms = 0;
  let weight = 0;
  values.forEach((value, index) => {
    const one = weights[index] ?? 0;
    logarithms += one * Math.log(value);
    weight += one;
  });
  return Math.exp(logarithms / weight);
}

/**
 * Score and band by the geometric mean of the dimensions, for sensitivity only
 *
 * A low dimension is compensated less than in the arithmetic mean; no dimension counts below the rubric's floor, since one zero
 * would make all zero. OECD/JRC Handbook on Constructing Composite Indicators (2008), step 6.
 */
export function geometricScore(
  rubric: Rubric,
  { dimensions, gates }: Assessment,
): { score: number; band: string } | null {
  const values: number[] = [];
  const weights: number[] = [];
  dimensions.forEach(({ score }, index) => {
    if (score === null) return;
    values.push(Math.max(score, rubric.data.aggregation.geometricFloor));
    weights.push(rubric.dimensions[index]?.weight ?? 0);
  });
  if (values.length === 0) return null;
  const score = weightedGeometricMean(values, weights);
  return { score, band: bandAfterGates(rubric, bandOf(rubric, score), gates) };
}
