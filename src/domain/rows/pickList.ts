import type { Language } from '../language';
import type { Field } from './Field';
import { BOOLEAN_WORDS } from './kinds/boolean';
import { codeToCell } from './kinds/code';
import type { RowsContext } from './RowsContext';
import { vocabularyOf } from './vocabularyOf';

const LONGEST = 100;

/**
 * The choices of a cell, exactly as `writeCell` writes them; null when the field is free or the vocabulary too long to choose from.
 * Choices may hold commas, and together more than the 255 characters of a list inside a rule: such lists need a range.
 */
export function pickList(field: Field, language: Language, context: RowsContext): readonly string[] | null {
  if (field.type.kind === 'boolean') return BOOLEAN_WORDS[language];
  if (field.type.kind !== 'code') return null;
  const vocabulary = vocabularyOf(context, field.type.vocabulary);
  return vocabulary.terms.length > LONGEST
    ? null
    : vocabulary.terms.map(({ code }) => codeToCell(code, vocabulary, language));
}
