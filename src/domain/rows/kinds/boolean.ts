import type { Language } from '../../language';
import { foldText } from '../foldText';
import { isUnknownWord } from '../isUnknownWord';
import { quote, refused, understood, type Reading } from '../Reading';

const YES = new Set(['si', 's', 'yes', 'y', 'true', 'verdadero', 'x', '1', 'cierto', '✓', '✔']);
const NO = new Set(['no', 'n', 'false', 'falso', '0']);

export const BOOLEAN_WORDS: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  es: ['Sí', 'No'],
  en: ['Yes', 'No'],
};

function notABoolean(typed: unknown): Reading {
  return refused('not-a-boolean', `${quote(typed)} no es Sí ni No.`, `${quote(typed)} is neither Yes nor No.`);
}

/** Sí, No and what people type for them. Blank is unknown and never gets here. */
export function booleanFromCell(cell: string | number | boolean): Reading {
  if (typeof cell === 'boolean') return understood(cell);
  const word = foldText(String(cell));
  if (YES.has(word)) return understood(true);
  if (NO.has(word)) return understood(false);
  return isUnknownWord(word) ? understood(null) : notABoolean(cell);
}

export function booleanFromJson(json: unknown): Reading {
  return typeof json === 'boolean' ? understood(json) : notABoolean(json);
}

export function booleanToCell(value: boolean, language: Language): string {
  return BOOLEAN_WORDS[language][value ? 0 : 1];
}
