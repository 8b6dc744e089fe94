import { canonicalText } from './canonicalText';
import type { Field, FieldValue } from './Field';

/** Whether two values are one and the same to a cell: 15 significant digits, sets by their members, unknown only equal to unknown. */
export function equalValues(field: Field, a: FieldValue, b: FieldValue): boolean {
  return a === b || canonicalText(field, a) === canonicalText(field, b);
}
