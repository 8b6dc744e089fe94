import { looseKey } from './looseKey';

const WORDS = new Set(
  [
    's/d',
    'n/d',
    'n/a',
    'sin dato',
    'sin datos',
    'no disponible',
    'desconocido',
    'desconocida',
    'se desconoce',
    'no se sabe',
    'por definir',
    'por confirmar',
    'unknown',
    'not known',
    'not available',
    'to be defined',
    'to be confirmed',
    'tbd',
    'tbc',
  ].map(looseKey),
);
const LONGEST = 20;
/** A dash, a question mark, dots. */
const SIGNS = /^[-–—?¿.…_][-–—?¿.…_ ]*$/;
/** Numbers and the errors of cells are no words; most cells are told by this without looking further. */
const NO_WORD = /[\d#]/;

/** Whether a text in a typed column (number, date, code …) says "unknown" in words. Text columns keep such words as text. */
export function isUnknownWord(text: string): boolean {
  if (text.length > LONGEST || NO_WORD.test(text)) return false;
  return SIGNS.test(text.trim()) || WORDS.has(looseKey(text));
}
