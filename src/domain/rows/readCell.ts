import type { CellValue } from './CellValue';
import type { Field } from './Field';
import type { Reading } from './Reading';
import { readTyped } from './readTyped';
import type { RowsContext } from './RowsContext';

/**
 * What a person typed in a cell → the value as JSON carries it, or what is wrong with it.
 *
 * Blank is unknown (null). Percentages are fractions in cells (0.75 → 75) or text with a sign (`75 %`); dates are serials or text;
 * codes are read by code, label or synonym. Text is never evaluated: `=HYPERLINK(…)`, `+1` and `@SUM(1)` come back unchanged.
 */
export function readCell(field: Field, cell: CellValue, context: RowsContext): Reading {
  return readTyped(field, cell, context, 'fraction');
}
