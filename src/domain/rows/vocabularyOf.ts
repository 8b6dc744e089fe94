import type { RowsContext } from './RowsContext';
import type { Vocabulary } from './Vocabulary';

/** The vocabulary that a field names. Throws when the context lacks it: the list and its vocabularies ship together. */
export function vocabularyOf(context: RowsContext, id: string): Vocabulary {
  const vocabulary = context.vocabularies.get(id);
  if (vocabulary === undefined) throw new Error(`Vocabulary "${id}" is missing`);
  return vocabulary;
}
