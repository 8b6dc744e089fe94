import type { Language } from '../../domain/language';
import type { Field, FieldValue } from '../../domain/rows/Field';
import type { RowsContext } from '../../domain/rows/RowsContext';
import { writeCell } from '../../domain/rows/writeCell';
import type { AnswerCell } from '../../list/Lookup';

/** Answers are the same for everybody who opens a workbook, so labels and headings have one language. */
export const ANSWER_LANGUAGE: Language = 'es';

/** A value as a formula shows it: percentages as fractions, days as serials, labels of codes; null when unknown. */
export function supplierCell(field: Field, value: FieldValue | undefined, context: RowsContext): AnswerCell {
  if (value === undefined || value === null) return null;
  return writeCell(field, value, ANSWER_LANGUAGE, context);
}
