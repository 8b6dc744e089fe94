import type { Language } from '../../language';
import { quote, refused, understood, type Reading } from '../Reading';
import { yesNoWord } from '../yesNoWord';

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
  switch (yesNoWord(String(cell))) {
    case 'yes':
      return understood(true);
    case 'no':
      return understood(false);
    case 'blank':
      return understood(null);
    case 'not-understood':
      return notABoolean(cell);
  }
}

export function booleanFromJson(json: unknown): Reading {
  return typeof json === 'boolean' ? understood(json) : notABoolean(json);
}

export function booleanToCell(value: boolean, language: Language): string {
  return BOOLEAN_WORDS[language][value ? 0 : 1];
}
