/**
 * Formula that shows one number, such as `=CBO.STAT("exports","CBO",2024)`.
 *
 * A year goes as a number, other periods as text; null asks for the latest period.
 */
export function statFormula(indicator: string, place: string, period: string | null): string {
  const parts = [quoted(indicator), quoted(place)];
  if (period !== null) parts.push(/^\d{4}$/.test(period) ? period : quoted(period));
  return `=CBO.STAT(${parts.join(',')})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
