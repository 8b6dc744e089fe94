import type { Field } from '../../domain/rows/Field';
import { matchHeading } from '../../domain/rows/matchHeading';
import type { ShapeColumn } from '../Workbook';
import type { TableLink } from './TableLink';

/** A column that carries a field of the list. */
export interface ManagedColumn {
  readonly field: Field;
  /** Place in the table, from 0. */
  readonly column: number;
}

export interface ColumnMap {
  readonly columns: readonly ManagedColumn[];
  /** Fields that were linked and whose column can no longer be told: neither the id nor a heading fits. */
  readonly missing: readonly Field[];
}

/**
 * Which column is which field
 *
 * The column's id decides, checked against the heading: a heading that names another field means that ids were given anew (a copy, another
 * program), and headings decide. Without saved ids every heading that names a field is one.
 */
export function mapColumns(
  columns: readonly ShapeColumn[],
  keyColumn: number,
  fields: readonly Field[],
  saved: TableLink | null,
): ColumnMap {
  const named = new Map<string, number>();
  columns.forEach(({ heading }, place) => {
    const field = place === keyColumn ? null : matchHeading(fields, heading);
    if (field !== null && !named.has(field.id)) named.set(field.id, place);
  });
  const managed: ManagedColumn[] = [];
  const missing: Field[] = [];
  if (saved === null) {
    for (const field of fields) {
      const place = named.get(field.id);
      if (place !== undefined) managed.push({ field, column: place });
    }
  } else {
    for (const { column, field: id } of saved.columns) {
      const field = fields.find((each) => each.id === id);
      if (field === undefined) continue;
      const place = columns.findIndex((each) => each.id === column);
      const meaning = place < 0 || place === keyColumn ? null : matchHeading(fields, columns[place]?.heading ?? '');
      const byHeading = named.get(id);
      const idFits =
        place >= 0 && place !== keyColumn && (meaning === null ? byHeading === undefined : meaning.id === id);
      const found = idFits ? place : byHeading;
      if (found === undefined) missing.push(field);
      else managed.push({ field, column: found });
    }
  }
  managed.sort((a, b) => a.column - b.column);
  return { columns: managed, missing };
}
