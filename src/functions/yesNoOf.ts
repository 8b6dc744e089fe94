import type { Bilingual } from '../domain/language';
import { booleanFromCell } from '../domain/rows/kinds/boolean';
import { CellError } from './CellError';
import { errorIn, isBlank } from './inputs';

/** Sí, No, TRUE, FALSE and what people type for them; null when blank. Desktop Excel hands a blank cell over as 0. */
export function yesNoOf(cell: unknown, name: Bilingual): boolean | null | CellError {
  const error = errorIn(cell, name);
  if (error) return error;
  if (isBlank(cell) || cell === 0) return null;
  const reading =
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? booleanFromCell(cell) : null;
  if (reading?.ok !== true) {
    return CellError.wrongInput({
      es: `Escriba Sí o No (VERDADERO o FALSO): ${name.es}.`,
      en: `Write Yes or No (TRUE or FALSE): ${name.en}.`,
    });
  }
  return typeof reading.value === 'boolean' ? reading.value : null;
}
