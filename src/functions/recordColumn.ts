import type { Field, FieldType } from '../domain/rows/Field';

/** A column of a range of records: its id, its headings in both languages and what else people call it. */
export function recordColumn(
  id: string,
  es: string,
  en: string,
  type: FieldType,
  required: boolean,
  ...aliases: readonly string[]
): Field {
  return {
    id,
    heading: { es, en },
    type,
    unit: null,
    group: null,
    required,
    contact: false,
    derived: false,
    aliases,
  };
}
