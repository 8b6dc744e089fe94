import { foldText } from './foldText';

const WORDS = new Set([
  's/d',
  'n/d',
  's.d.',
  'n.d.',
  'sd',
  'nd',
  'n/a',
  'sin dato',
  'sin datos',
  'no disponible',
  'desconocido',
  'unknown',
  'not available',
]);

/** Whether a text in a typed column (number, date, code …) says "unknown" in words. Text columns keep such words as text. */
export function isUnknownWord(text: string): boolean {
  return text.length <= 20 && WORDS.has(foldText(text));
}
