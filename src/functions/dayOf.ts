import { CellError } from './CellError';
import { dateOf } from './dates';

/** A day that must be known. Desktop Excel hands a blank cell over as 0, which is no day. */
export function dayOf(cell: unknown): string | CellError {
  const day = dayOrNull(cell);
  return day ?? CellError.missing({ es: 'Falta la fecha.', en: 'The date is missing.' });
}

/** A day, or null when the cell is blank. */
export function dayOrNull(cell: unknown): string | null | CellError {
  return dateOf(cell === 0 ? null : cell);
}
