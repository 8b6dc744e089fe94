import type { Field } from '../../domain/rows/Field';
import type { ListDescription } from '../ListDescription';
import { ListError } from '../ListError';

/** The field with that id; rejects what a caller made up. */
export function fieldOf(description: ListDescription, id: string): Field {
  const field = description.fields.find((candidate) => candidate.id === id);
  if (field !== undefined) return field;
  throw new ListError('bad-request', {
    es: `La lista no tiene un campo llamado «${id.slice(0, 60)}».`,
    en: `The list has no field called “${id.slice(0, 60)}”.`,
  });
}
