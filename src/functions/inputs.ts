import type { Bilingual } from '../domain/language';
import { isErrorText } from '../domain/rows/isErrorText';
import { readNumberText } from '../domain/rows/readNumberText';
import { quote } from '../domain/rows/Reading';
import { CellError } from './CellError';
import type { FunctionInput } from './FunctionValue';

/** The cells of a parameter as a block; a single value is a block of one, an omitted parameter is null. */
export function blockOf(input: FunctionInput): readonly (readonly unknown[])[] | null {
  if (input === null || input === undefined) return null;
  if (!Array.isArray(input)) return [[input]];
  const rows: readonly unknown[] = input;
  return isBlock(rows) ? rows : rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function isBlock(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  return rows.every((row) => Array.isArray(row));
}

/** The value of a parameter that takes one cell; null when omitted or blank. */
export function singleOf(input: FunctionInput): unknown {
  const first = blockOf(input)?.[0]?.[0];
  return isBlank(first) ? null : first;
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Left out, or blank throughout; desktop Excel hands a blank cell over as 0, so this is for parameters of which 0 is none. */
export function isOmitted(input: FunctionInput): boolean {
  return (blockOf(input) ?? []).flat().every((cell) => isBlank(cell) || cell === 0);
}

/** An error such as `#N/A` in a cell that the function was given, as text or as Excel's error object. */
export function errorIn(cell: unknown, name: Bilingual = INPUT): CellError | null {
  const text = typeof cell === 'string' ? cell : errorCode(cell);
  if (text === null || !isErrorText(text)) return null;
  return CellError.missing({
    es: `${capital(name.es)} tiene el error ${text}: corrija primero esa celda.`,
    en: `${capital(name.en)} holds the error ${text}: mend that cell first.`,
  });
}

const INPUT = { es: 'una celda de entrada', en: 'an input cell' };

function errorCode(cell: unknown): string | null {
  return typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string'
    ? cell.code
    : null;
}

/** A number, or text that people write as one (`1,234.5`); blank and anything else is an error with its sentence. */
export function numberOf(cell: unknown, name: Bilingual): number | CellError {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const error = errorIn(cell, name);
  if (error) return error;
  if (isBlank(cell)) return missing(name);
  const number = typeof cell === 'string' ? readNumberText(cell) : null;
  return (
    number ??
    CellError.wrongInput({
      es: `${capital(name.es)} ${isPlural(name.es) ? 'deben' : 'debe'} ser un número; se recibió ${quote(cell)}.`,
      en: `${capital(name.en)} must be a number; got ${quote(cell, 'en')}.`,
    })
  );
}

/** Text of a cell, trimmed; numbers as Excel would write them. */
export function textOf(cell: unknown, name: Bilingual): string | CellError {
  const error = errorIn(cell, name);
  if (error) return error;
  if (isBlank(cell)) return missing(name);
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return CellError.wrongInput({
    es: `${capital(name.es)} debe ser un texto.`,
    en: `${capital(name.en)} must be a text.`,
  });
}

function missing(name: Bilingual): CellError {
  return CellError.missing({
    es: `${isPlural(name.es) ? 'Faltan' : 'Falta'} ${name.es}.`,
    en: `Missing: ${name.en}.`,
  });
}

function isPlural(name: string): boolean {
  return /^(?:los|las) /.test(name);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
