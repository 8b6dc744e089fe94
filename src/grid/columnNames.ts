/**
 * Names of table columns within formulas. The engine reads letters, digits, spaces, dots and underscores only; other
 * characters travel as `_x0025_`. In Excel's notation a quote escapes `[ ] # ' @`.
 */
const ODD = /[^\p{L}\p{N}\p{M} ._]/gu;
const ENCODED = /_x([0-9a-f]{4,6})_/gu;
const SPECIAL = /[[\]#'@]/g;
const SPECIAL_ESCAPED = /'([[\]#'@])/g;

export function encodedColumn(name: string): string {
  return name.trim().replace(ODD, (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`);
}

export function decodedColumn(name: string): string {
  return name.replace(ENCODED, (_whole, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

/** Column of a formula as a person writes it. */
export function writtenColumn(name: string): string {
  return name.replace(SPECIAL, "'$&");
}

export function readColumn(written: string): string {
  return written.replace(SPECIAL_ESCAPED, '$1');
}

/** Names that may follow `@` without brackets of their own. */
export function isPlainColumn(name: string): boolean {
  return /^[\p{L}\p{N}\p{M}_.]+$/u.test(name);
}
