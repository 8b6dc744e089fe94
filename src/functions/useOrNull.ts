import type { CellError } from './CellError';
import { isOmitted, textOf } from './inputs';

/** What a part is for, as typed; null when left out. */
export function useOrNull(cell: unknown): string | null | CellError {
  return isOmitted(cell) ? null : textOf(cell, { es: 'el uso de la parte', en: 'the use of the part' });
}
