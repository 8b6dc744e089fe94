import type { Field, FieldValue } from './Field';
import { canonicalSet } from './kinds/set';
import { significant } from './significant';

/** The one spelling of a value that hashes and comparisons use: 15 significant digits, NFC, LF, sorted sets, `''` for unknown. */
export function canonicalText(field: Field, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return (canonicalSet(value) ?? []).join(';').normalize('NFC');
  if (typeof value === 'number') return String(significant(value));
  if (typeof value === 'boolean') return String(value);
  return field.type.kind === 'text' ? value.replace(/\r\n?/g, '\n').normalize('NFC') : value.normalize('NFC');
}
