import { SHEET_COLUMNS, SHEET_ROWS, type Area } from './CellRange';

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce(
    (index, digit) => index * 26 + digit,
    0,
  ) - 1;

/** `B2:C9`, `A:C` and `2:4` without sheet name. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  if (row === 0 && rows === SHEET_ROWS && columns < SHEET_COLUMNS)
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (column === 0 && columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Puts quotes around a sheet name where a formula needs them. */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export interface ParsedAddress {
  /** Sheet name written before `!`, null when there is none. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:4`, with `$` and sheet name; null for anything else. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const area = parseArea((match[3] ?? '').replaceAll('$', ''));
  return area === null ? null : { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(text);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(text);
  if (columns !== null) return between(0, columnIndex(columns[1] ?? ''), SHEET_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const lastRow = Math.max(row1, row2);
  const lastColumn = Math.max(column1, column2);
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
