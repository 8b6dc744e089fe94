import { canonicalText } from './canonicalText';
import type { Field, Fields } from './Field';
import { hashText } from './hashText';

/** Sixteen characters (96 bits) over the known values of these fields; the order of the fields does not matter, nor do unknown ones. */
export function rowHash(fields: readonly Field[], values: Fields): string {
  const lines: string[] = [];
  for (const field of fields) {
    const value = values[field.id] ?? null;
    if (value !== null) lines.push(`${field.id}\u001f${canonicalText(field, value)}`);
  }
  return hashText(lines.sort().join('\u001e'));
}
