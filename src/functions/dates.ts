import { dateOfSerial, isDayOrMonthFirst, readDateText } from '../domain/rows/dates';
import { dayOrMonth } from '../domain/rows/kinds/date';
import { quote } from '../domain/rows/Reading';
import { CellError } from './CellError';
import { functionServices } from './FunctionServices';
import { errorIn, isBlank } from './inputs';

/** `AAAA-MM-DD` from an Excel serial (1900 system) or a date typed as text; null when blank. */
export function dateOf(cell: unknown): string | null | CellError {
  if (isBlank(cell)) return null;
  const error = errorIn(cell, DATE);
  if (error) return error;
  const date =
    typeof cell === 'number'
      ? dateOfSerial(cell, false)
      : typeof cell === 'string'
        ? readDateText(cell, functionServices().language())
        : null;
  if (date === null && typeof cell === 'string' && isDayOrMonthFirst(cell))
    return CellError.wrongInput(dayOrMonth(cell));
  return (
    date ??
    CellError.wrongInput({
      es: `${quote(cell)} no es una fecha: pase una fecha de Excel o un texto como 2024-01-31 o 31/1/2024.`,
      en: `${quote(cell, 'en')} is not a date: pass an Excel date or a text such as 2024-01-31.`,
    })
  );
}

const DATE = { es: 'la fecha', en: 'the date' };
