/** Held of the listed, in points of 100. */
export function share(listed: readonly string[], held: readonly string[]): number {
  const holds = new Set(held.map((code) => code.toUpperCase()));
  return (listed.filter((code) => holds.has(code.toUpperCase())).length / listed.length) * 100;
}
