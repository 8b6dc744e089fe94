/**
 * Points on a line through breakpoints
 *
 * Between two breakpoints the points are interpolated; before the first and after the last they stay.
 */
export function piecewise(points: readonly (readonly [number, number])[], x: number): number {
  let before: readonly [number, number] | null = null;
  for (const point of points) {
    if (x <= point[0]) {
      if (before === null) return point[1];
      return before[1] + ((x - before[0]) / (point[0] - before[0])) * (point[1] - before[1]);
    }
    before = point;
  }
  return before?.[1] ?? 0;
}
