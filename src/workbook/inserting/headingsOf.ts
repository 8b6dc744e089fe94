import type { Language } from '../../domain/language';
import type { Field } from '../../domain/rows/Field';

/** Headings with their unit, such as `Empleados (personas)`; a heading that is already taken gets the field's id, since Excel allows each once. */
export function headingsOf(fields: readonly Field[], language: Language): readonly string[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    const plain = field.heading[language];
    const heading = field.unit === null || plain.includes(field.unit) ? plain : `${plain} (${field.unit})`;
    const free = taken.has(heading.toLowerCase()) ? field.id : heading;
    taken.add(free.toLowerCase());
    return free;
  });
}
