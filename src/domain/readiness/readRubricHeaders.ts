import type { CellValue } from '../rows/CellValue';
import type { Field } from '../rows/Field';
import { matchHeading } from '../rows/matchHeading';
import type { Rubric } from './Rubric';

/** The columns of a range, by their headings. */
export interface RubricHeaders {
  /** Field of each column; null where the heading means none, or repeats one that stands further left. */
  readonly columns: readonly (Field | null)[];
  /** Headings that mean no field, as they are written. */
  readonly notUnderstood: readonly string[];
  /** Headings of a field that an earlier column has already. */
  readonly repeated: readonly string[];
  /** How many columns the rubric scores with; with none there is nothing to score. */
  readonly scored: number;
}

/**
 * Reads headings as fields of the list of suppliers: ids, headings in both languages and aliases.
 *
 * @param fields the fields of the list
 */
export function readRubricHeaders(
  headers: readonly CellValue[],
  fields: readonly Field[],
  rubric: Rubric,
): RubricHeaders {
  const wanted = new Set(
    rubric.criteria.flatMap(({ field, fn }) => ('processField' in fn ? [field, fn.processField] : [field])),
  );
  const seen = new Set<string>();
  const notUnderstood: string[] = [];
  const repeated: string[] = [];
  const columns = headers.map((header) => {
    const heading = String(header).trim();
    if (heading === '') return null;
    const field = matchHeading(fields, heading);
    if (field === null) notUnderstood.push(heading);
    else if (seen.has(field.id)) repeated.push(heading);
    else {
      seen.add(field.id);
      return field;
    }
    return null;
  });
  return { columns, notUnderstood, repeated, scored: [...seen].filter((id) => wanted.has(id)).length };
}
