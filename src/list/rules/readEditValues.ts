import type { Fields, FieldValue } from '../../domain/rows/Field';
import { readValue } from '../../domain/rows/readValue';
import type { Edit, Problem } from '../Edit';
import type { ListDefinition } from '../ListDefinition';
import { sentences } from './sentences';

/** The values of an edit as the list keeps them, and everything wrong with them. */
export function readEditValues(
  definition: ListDefinition,
  edit: Edit,
): { readonly values: Fields; readonly problems: readonly Problem[] } {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  if (edit.remove === true && Object.keys(edit.set).length > 0) {
    problems.push({ field: null, code: 'remove-with-values', sentence: sentences.removeWithValues });
  }
  for (const [id, json] of Object.entries(edit.set)) {
    const field = definition.description.fields.find((candidate) => candidate.id === id);
    if (field === undefined) {
      problems.push({ field: id, code: 'unknown-field', sentence: sentences.unknownField });
    } else if (field.derived) {
      problems.push({ field: id, code: 'derived-field', sentence: sentences.derivedField });
    } else {
      const reading = readValue(field, json, { vocabularies: definition.vocabularies, date1904: false });
      if (reading.ok) values[id] = reading.value;
      else problems.push({ field: id, code: reading.code, sentence: reading.sentence });
    }
  }
  return { values, problems };
}
