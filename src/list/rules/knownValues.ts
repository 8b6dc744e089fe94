import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { equalValues } from '../../domain/rows/equalValues';

/** Values without the unknown ones. */
export function knownValues(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The fields that differ between two states of a row, as they were and as they are. */
export function differences(
  fields: readonly Field[],
  was: Fields,
  is: Fields,
): { readonly before: Fields; readonly after: Fields } {
  const before: Record<string, FieldValue> = {};
  const after: Record<string, FieldValue> = {};
  for (const field of fields) {
    const old = was[field.id] ?? null;
    const now = is[field.id] ?? null;
    if (equalValues(field, old, now)) continue;
    before[field.id] = old;
    after[field.id] = now;
  }
  return { before, after };
}
