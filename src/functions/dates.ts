import { dateOfSerial, readDateText } from '../domain/rows/dates';
import { CellError } from './CellError';
import { errorIn, isBlank } from './inputs';

/** `AAAA-MM-DD` from an Excel serial (1900 system) or a date typed as text; null when blank. */
export function dateOf(cell: unknown): string | null | CellError {
  if (isBlank(cell)) return null;
  const error = errorIn(cell);
  if (error) return error;
  const date =
    typeof cell === 'number' ? dateOfSerial(cell, false) : typeof cell === 'string' ? readDateText(cell) : null;
  return (
    date ??
    CellError.wrongInput({
      es: 'La fecha debe ser una fecha de Excel o un texto como 2024-01-31.',
      en: 'The date must be an Excel date or a text such as 2024-01-31.',
    })
  );
}
