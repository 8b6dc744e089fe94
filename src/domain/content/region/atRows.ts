import type { Bilingual } from '../../language';

/** How many rows a sentence names before it counts the rest. */
const NAMED = 5;

/** Where something was found, as the beginning of a sentence: `Filas 3, 7 y 2 más`. Rows count from 1. */
export function atRows(rows: readonly number[]): Bilingual {
  const named = rows.slice(0, NAMED).join(', ');
  const more = rows.length - NAMED;
  return {
    es: `${rows.length === 1 ? 'Fila' : 'Filas'} ${named}${more > 0 ? ` y ${more} más` : ''}`,
    en: `${rows.length === 1 ? 'Row' : 'Rows'} ${named}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
