const SPACES = /[\s\u00a0\u2007\u202f]+/g;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * A number as people in Mexico type it: `1,234.5`, `$ 1,234.50`, `1 234.5`, with any unit of the field behind it; null when it is none.
 *
 * A comma separates thousands only: `12,5` is not a number here, because it could be 12.5 or a slip of 125.
 */
export function readNumberText(text: string, unit: string | null = null): number | null {
  let digits = text.trim().replace(/[−–]/g, '-');
  if (unit !== null && digits.toLowerCase().endsWith(unit.toLowerCase())) digits = digits.slice(0, -unit.length);
  digits = digits.replace(/^([+-]?)\s*\$/, '$1').trim();
  const compact = digits.replace(SPACES, '');
  if (digits !== compact && !/^[+-]?\s*\d{1,3}(?:\s\d{3})+(?:\.\d*)?$/.test(digits)) return null;
  if (PLAIN.test(compact)) return Number(compact);
  return GROUPED.test(compact) ? Number(compact.replace(/,/g, '')) : null;
}
