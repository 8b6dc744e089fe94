import type { Language } from '../../language';
import { findTerms } from '../findTerms';
import { isUnknownWord } from '../isUnknownWord';
import { quote, refused, understood, type Reading } from '../Reading';
import type { Vocabulary } from '../Vocabulary';
import { textOfCell, wrongType } from './text';

/** A text → one code of the vocabulary; a text with several meanings names them all. */
export function readTerm(vocabulary: Vocabulary, text: string): Reading {
  const codes = findTerms(vocabulary, text.trim());
  const [code] = codes;
  if (code === undefined) {
    return refused(
      'not-in-vocabulary',
      `${quote(text)} no está en la lista de valores.`,
      `${quote(text)} is not in the list of values.`,
    );
  }
  if (codes.length === 1) return understood(code);
  const meanings = (language: Language): string =>
    codes
      .map((each) => `${each} (${vocabulary.terms.find((term) => term.code === each)?.label[language] ?? each})`)
      .join(', ');
  return refused(
    'ambiguous',
    `${quote(text)} puede ser ${meanings('es')}; escriba el código.`,
    `${quote(text)} may be ${meanings('en')}; type the code.`,
  );
}

export function codeFromCell(cell: string | number | boolean, vocabulary: Vocabulary): Reading {
  const text = textOfCell(cell);
  const reading = readTerm(vocabulary, text);
  return !reading.ok && reading.code === 'not-in-vocabulary' && isUnknownWord(text) ? understood(null) : reading;
}

export function codeFromJson(json: unknown, vocabulary: Vocabulary): Reading {
  return typeof json === 'string' ? readTerm(vocabulary, json) : wrongType(json, 'un código', 'a code');
}

/** The label, unless the label alone would be read as something else. */
export function codeToCell(code: string, vocabulary: Vocabulary, language: Language): string {
  const label = vocabulary.terms.find((term) => term.code === code)?.label[language];
  if (label === undefined || label.trim() === '') return code;
  const meant = findTerms(vocabulary, label.trim());
  return meant.length === 1 && meant[0] === code ? label : code;
}
