import type { Field } from './Field';
import type { Reading } from './Reading';
import { readTyped } from './readTyped';
import type { RowsContext } from './RowsContext';

/** One value of a CSV file: like `readCell`, but a percentage without a sign is 0–100, as in JSON. */
export function readText(field: Field, text: string, context: RowsContext): Reading {
  return readTyped(field, text, context, 'points');
}
