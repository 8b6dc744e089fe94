/**
 * Points of the first step reached
 *
 * `low`: the first limit that the value does not exceed; `high`: the first limit that it reaches; otherwise `rest`.
 */
export function steps(
  dir: 'low' | 'high',
  limits: readonly (readonly [number, number])[],
  rest: number,
  x: number,
): number {
  return limits.find(([limit]) => (dir === 'low' ? x <= limit : x >= limit))?.[1] ?? rest;
}
