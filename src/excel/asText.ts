import type { CellValue } from '../domain/rows/CellValue';

const LETTER_FIRST = /^\p{L}/u;
/** A month's name and a number (`Mar 5`, `ene-24`) become a date when typed. */
const LIKE_A_DATE = /^\p{L}{3,10}[\s\-/.,]*\d/u;
const LIKE_A_BOOLEAN = /^(?:true|false|verdadero|falso)$/i;

/** Whether Excel would make something else of a text that is written to a cell without text format. */
export function needsTextFormat(value: CellValue): boolean {
  if (typeof value !== 'string' || value === '') return false;
  return !LETTER_FIRST.test(value) || LIKE_A_DATE.test(value) || LIKE_A_BOOLEAN.test(value);
}

/** A leading apostrophe is taken for Excel's own mark of a text, so it is doubled; `''` clears the cell. */
export function written(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}
