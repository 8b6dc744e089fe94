import type { Bilingual } from '../domain/language';
import { readTerm } from '../domain/rows/kinds/code';
import type { Term, Vocabulary } from '../domain/rows/Vocabulary';
import { CellError } from './CellError';
import { isBlank, textOf } from './inputs';

/** A fixed list of codes that a parameter takes, with the words people type for them. */
export interface Codes<Code extends string> extends Vocabulary {
  readonly codes: readonly Code[];
  /** Codes that are understood only to be refused with their reason; nobody is told to write them. */
  readonly refused: readonly Code[];
}

/** A list of codes from `code: [Spanish, English, other words…]`. */
export function codes<Code extends string>(
  id: string,
  words: Readonly<Record<Code, readonly [es: string, en: string, ...others: string[]]>>,
  refused: readonly Code[] = [],
): Codes<Code> {
  const entries = Object.entries<readonly [string, string, ...string[]]>(words);
  const isCode = (text: string): text is Code => Object.hasOwn(words, text);
  return {
    id,
    refused,
    codes: entries.map(([code]) => code).filter(isCode),
    terms: entries.map(([code, [es, en, ...synonyms]]): Term => ({ code, label: { es, en }, synonyms, parent: null })),
  };
}

/** The code that a cell names, by code or by word in either language; what is not one is told with the list. */
export function termOf<Code extends string>(cell: unknown, list: Codes<Code>, name: Bilingual): Code | CellError {
  const text = textOf(cell, name);
  if (text instanceof CellError) return text;
  const reading = readTerm(list, text);
  const found = reading.ok ? list.codes.find((code) => code === reading.value) : undefined;
  return found ?? notInList(text, list, name);
}

/** The same, with the code that a parameter stands for when it is left out or blank. */
export function termOr<Code extends string>(
  cell: unknown,
  list: Codes<Code>,
  name: Bilingual,
  otherwise: Code,
): Code | CellError {
  return isBlank(cell) || cell === 0 ? otherwise : termOf(cell, list, name);
}

function notInList<Code extends string>(text: string, { terms, refused }: Codes<Code>, name: Bilingual): CellError {
  const offered = terms.filter(({ code }) => !refused.some((each) => each === code));
  const list = (language: 'es' | 'en'): string =>
    offered.map(({ code, label }) => `${code} (${label[language]})`).join(', ');
  return CellError.wrongInput({
    es: `«${text}» no es ${name.es}: escriba ${list('es')}.`,
    en: `“${text}” is not ${name.en}: write ${list('en')}.`,
  });
}
