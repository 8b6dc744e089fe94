import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { readText } from '../../domain/rows/readText';
import type { RowsContext } from '../../domain/rows/RowsContext';
import { shiftedRow, type ReadTable } from './findColumns';
import type { Refusal } from './ImportReport';
import { plainText } from './plainText';

/** A row of the file whose values were all understood. */
export interface Candidate {
  readonly line: number;
  /** Known values only: a blank in the file never erases what the list knows. */
  readonly values: Fields;
}

/** The rows of a file as values, and everything wrong with those that are not. A row with one wrong value is refused whole. */
export function readRows(
  table: ReadTable,
  fields: readonly Field[],
  context: RowsContext,
): { readonly candidates: readonly Candidate[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const required = fields.filter((field) => field.required && !field.derived);
  const candidates = table.rows.flatMap((row): Candidate[] => {
    const shifted = shiftedRow(row, table.width);
    if (shifted) {
      refusals.push(shifted);
      return [];
    }
    const values: Record<string, FieldValue> = {};
    const wrong: Refusal[] = [];
    for (const { index, heading, field } of table.columns) {
      const reading = readText(field, plainText(row.cells[index] ?? ''), context);
      if (!reading.ok) wrong.push({ line: row.line, column: heading, sentence: reading.sentence });
      else if (reading.value !== null) values[field.id] = reading.value;
      else if (required.includes(field)) wrong.push({ line: row.line, column: heading, sentence: missing(field) });
    }
    refusals.push(...wrong);
    return wrong.length === 0 ? [{ line: row.line, values }] : [];
  });
  return { candidates, refusals };
}

function missing({ heading }: Field): Refusal['sentence'] {
  return { es: `Falta «${heading.es}».`, en: `“${heading.en}” is missing.` };
}
