import { canonicalText } from './canonicalText';
import type { Field, FieldValue } from './Field';
import { hashText } from './hashText';

/** Six characters (36 bits) that tell whether a cell was edited since it was written. Bound to the field, so swapped columns show. */
export function valueDigest(field: Field, value: FieldValue): string {
  return hashText(`${field.id}\u001f${value === null ? '' : `=${canonicalText(field, value)}`}`).slice(0, 6);
}
