/** DIN 8580 has six main groups; services stand outside it. */
const MAIN_GROUPS = new Set(['1', '2', '3', '4', '5', '6']);

/**
 * Process in regional demand
 *
 * Exact: a process equal to, above or below a demanded one in the tree. Adjacent: one of the same DIN 8580 main group. The best process counts.
 */
export function regionalDemand(
  demanded: readonly string[],
  processes: readonly string[],
  points: { readonly exact: number; readonly adjacent: number; readonly none: number },
): number {
  const wanted = demanded.map((code) => code.toUpperCase());
  const offered = processes.map((code) => code.toUpperCase());
  if (offered.some((code) => wanted.some((other) => isSameLine(code, other)))) return points.exact;
  const groups = new Set(wanted.map(groupOf).filter((group) => MAIN_GROUPS.has(group)));
  return offered.some((code) => groups.has(groupOf(code))) ? points.adjacent : points.none;
}

function isSameLine(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

function groupOf(code: string): string {
  return code.split('.', 1)[0] ?? code;
}
