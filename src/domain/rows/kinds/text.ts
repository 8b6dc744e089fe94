import { isErrorText } from '../isErrorText';
import { quote, refused, understood, type Reading } from '../Reading';
import { significant } from '../significant';

export const MAX_TEXT = 2_000;
/** What an Excel cell can hold. */
export const MAX_CELL_TEXT = 32_767;

/** Control characters and lone surrogates: neither an .xlsx file nor PostgreSQL can hold them. */
const FORBIDDEN = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\p{Cs}\\ufffe\\uffff]', 'u');

/** NFC, LF, no blanks at the ends (a leading tab stays: text from outside comes back as it was); null when nothing is left. */
export function cleanText(text: string): string | null {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/^[ \u00a0\n]+|\s+$/g, '');
  return clean.trim() === '' ? null : clean;
}

/** Text that was cleaned: blank is unknown; error texts, characters that Excel cannot hold and too long texts are problems. */
export function checkedText(text: string, maxLength: number): Reading {
  const clean = cleanText(text);
  if (clean === null) return understood(null);
  if (isErrorText(clean)) return cellError(clean);
  if (FORBIDDEN.test(clean)) {
    return refused(
      'bad-character',
      `${quote(clean)} tiene caracteres de control que Excel no puede guardar; bórrelos.`,
      `${quote(clean)} has control characters that Excel cannot hold; delete them.`,
    );
  }
  if (clean.length > maxLength) {
    return refused(
      'too-long',
      `El texto tiene ${clean.length} caracteres; caben ${maxLength}.`,
      `The text has ${clean.length} characters; ${maxLength} fit.`,
    );
  }
  return understood(clean);
}

export function cellError(text: string): Reading {
  return refused(
    'cell-error',
    `La celda tiene el error ${text}; corrija la fórmula o borre la celda.`,
    `The cell has the error ${text}; correct the formula or clear the cell.`,
  );
}

export function wrongType(json: unknown, es: string, en: string): Reading {
  return refused('wrong-type', `${quote(json)} no es ${es}.`, `${quote(json)} is not ${en}.`);
}

/** What was typed in a text column, as text: Excel hands over a postal code as a number. */
export function textOfCell(cell: string | number | boolean): string {
  if (typeof cell === 'number') return String(significant(cell));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

export function textFromJson(json: unknown, maxLength: number): Reading {
  return typeof json === 'string' ? checkedText(json, maxLength) : wrongType(json, 'un texto', 'a text');
}
