import type { Scoring } from './scoring/Scoring';

/** The value of a field that brings these points; null when points do not come from a number. */
export function valueAtPoints(fn: Scoring, points: number): number | null {
  if (fn.type === 'steps') return fn.steps.find(([, worth]) => worth === points)?.[0] ?? null;
  if (fn.type !== 'piecewise') return null;
  for (const [index, [x, worth]] of fn.points.entries()) {
    if (worth === points) return x;
    const next = fn.points[index + 1];
    if (next !== undefined && (worth - points) * (next[1] - points) < 0) {
      return x + ((points - worth) / (next[1] - worth)) * (next[0] - x);
    }
  }
  return null;
}
