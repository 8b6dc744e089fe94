import type { Scoring } from './scoring/Scoring';

const NOISE = 1e-9;

/** Weights are points of a budget of 100. */
export function weightsProblem(parts: readonly { readonly weight: number }[]): string | null {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return Math.abs(sum - 100) > NOISE ? `weights sum to ${sum}, not 100` : null;
}

/** Breakpoints rise, except the steps of "at least", which fall. */
export function sortedProblem(fn: Scoring): string | null {
  switch (fn.type) {
    case 'piecewise':
      return rising(fn.points) ? null : 'breakpoints are not in rising order';
    case 'yearsSince':
      return rising(fn.then.points) ? null : 'breakpoints are not in rising order';
    case 'steps':
      return rising(fn.dir === 'low' ? fn.steps : [...fn.steps].reverse())
        ? null
        : `steps are not in ${fn.dir === 'low' ? 'rising' : 'falling'} order`;
    case 'map':
    case 'share':
    case 'certmap':
    case 'hasCert':
    case 'requiredCqi':
    case 'demand':
      return null;
  }
}

function rising(points: readonly (readonly [number, number])[]): boolean {
  return points.every(([x], index) => index === 0 || x > (points[index - 1]?.[0] ?? x));
}
