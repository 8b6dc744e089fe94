import type { Language } from '../language';
import type { CellValue } from './CellValue';
import type { Field, FieldValue } from './Field';
import { booleanToCell } from './kinds/boolean';
import { codeToCell } from './kinds/code';
import { dateToCell } from './kinds/date';
import { percentToCell } from './kinds/percent';
import type { RowsContext } from './RowsContext';
import { vocabularyOf } from './vocabularyOf';

/**
 * A value → what stands in the cell: `''` for unknown, a fraction for a percentage, a serial for a date, Sí or No, the label of a code,
 * the codes of a set with `; ` between them. `readCell` gives the same value back. Format text columns (`numberFormat`) before writing.
 */
export function writeCell(field: Field, value: FieldValue, language: Language, context: RowsContext): CellValue {
  if (value === null) return '';
  const { type } = field;
  if (typeof value === 'object') return value.join('; ');
  if (typeof value === 'boolean') return booleanToCell(value, language);
  if (typeof value === 'number') return type.kind === 'percent' ? percentToCell(value) : value;
  if (type.kind === 'date') return dateToCell(value, context.date1904);
  return type.kind === 'code' ? codeToCell(value, vocabularyOf(context, type.vocabulary), language) : value;
}
