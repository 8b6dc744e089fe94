import type { Points } from './Answer';
import type { Rubric } from './Rubric';

export interface DimensionSum {
  /** 0–100 over the known criteria; null when none is known. */
  readonly score: number | null;
  /** Weight of the known and of the applicable criteria, of 100. */
  readonly known: number;
  readonly applicable: number;
}

export interface Aggregate {
  readonly dimensions: readonly DimensionSum[];
  /** 0–100; null when nothing is known. */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  /** Weight of the dimensions that have data, and of those with an applicable criterion. */
  readonly knownWeight: number;
  readonly applicableWeight: number;
}

/**
 * Weighted arithmetic mean over what is known
 *
 * What is unknown is left out and the weights of the rest count for all; it is never zero. `low` and `high` are the score
 * if all of it were worth 0 or 100. What does not apply counts nowhere.
 * VDA 6.3: points awarded of points possible, of the questions evaluated.
 */
export function aggregate(rubric: Rubric, points: readonly Points[]): Aggregate {
  let weighted = 0;
  let knownWeight = 0;
  let applicableWeight = 0;
  let covered = 0;
  let low = 0;
  const dimensions = rubric.dimensions.map(({ weight, criteria }): DimensionSum => {
    let sum = 0;
    let known = 0;
    let applicable = 0;
    for (const criterion of criteria) {
      const one = points[criterion.index];
      if (one === undefined || one.kind === 'na') continue;
      applicable += criterion.weight;
      if (one.kind === 'unknown') continue;
      known += criterion.weight;
      sum += criterion.weight * one.points;
    }
    if (applicable > 0) {
      applicableWeight += weight;
      covered += (weight * known) / applicable;
      low += (weight * sum) / applicable;
    }
    if (known === 0) return { score: null, known, applicable };
    knownWeight += weight;
    weighted += (weight * sum) / known;
    return { score: sum / known, known, applicable };
  });
  const coverage = applicableWeight === 0 ? 0 : covered / applicableWeight;
  const least = applicableWeight === 0 ? 0 : low / applicableWeight;
  return {
    dimensions,
    score: knownWeight === 0 ? null : weighted / knownWeight,
    low: least,
    high: least + 100 * (1 - coverage),
    coverage,
    knownWeight,
    applicableWeight,
  };
}
