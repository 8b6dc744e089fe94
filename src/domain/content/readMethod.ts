import { looseKey } from '../rows/looseKey';
import type { Method } from './DatedThreshold';

/** The method that a text names: NC and TV, CN and VT, or in words; null when it is none. */
export function readMethod(text: string): Method | null {
  return METHODS.get(looseKey(text)) ?? null;
}

const WORDS: readonly (readonly [string, Method])[] = [
  ['NC', 'NC'],
  ['CN', 'NC'],
  ['costo neto', 'NC'],
  ['net cost', 'NC'],
  ['TV', 'TV'],
  ['VT', 'TV'],
  ['valor de transacción', 'TV'],
  ['transaction value', 'TV'],
];
const METHODS: ReadonlyMap<string, Method> = new Map(WORDS.map(([text, method]) => [looseKey(text), method]));
