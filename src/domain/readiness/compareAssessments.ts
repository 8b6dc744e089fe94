import type { Assessment } from './Assessment';

/**
 * Order of plants in a list, best first
 *
 * Plants with enough evidence stand by their score; the others follow, by the score they would have at worst. Ranking everybody by
 * the score of what is known would reward hiding data.
 */
export function compareAssessments(a: Assessment, b: Assessment): number {
  if (a.insufficient !== b.insufficient) return a.insufficient ? 1 : -1;
  return a.insufficient ? b.low - a.low : (b.score ?? 0) - (a.score ?? 0);
}
