import type { Fields, FieldValue } from '../../domain/rows/Field';
import { rowHash } from '../../domain/rows/rowHash';
import { digestsOf, isSame } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { TableRow } from '../table/TableRow';

/** The row as the workbook last saw it. */
export interface Base {
  readonly values: Fields;
  /** Fields whose base nobody could tell; `values` has null for them. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * The base of a row, without a copy of the data
 *
 * A cell, or their value, that fits the digest of the key is the base; else the row as the service knew it at that version tells.
 * The hash has the last word: when it disagrees with what the digests gave, the service's row stands.
 */
export function reconstructBase(open: OpenTable, row: TableRow, theirs: Fields | null, then: Fields | null): Base {
  const values: Record<string, FieldValue> = {};
  const unknown = new Set<string>();
  const digests = row.key === null ? new Map<string, string>() : digestsOf(open.fields, row.key);
  for (const field of open.fields) {
    const digest = digests.get(field.id);
    const candidates = [row.values, theirs, then].flatMap((fields) =>
      fields === null ? [] : [fields[field.id] ?? null],
    );
    const fitting = candidates.find((value) => isSame(field, value, digest));
    if (fitting !== undefined) values[field.id] = fitting;
    else if (then !== null) values[field.id] = then[field.id] ?? null;
    else {
      values[field.id] = null;
      unknown.add(field.id);
    }
  }
  const sure = row.key !== null && unknown.size === 0 && rowHash(open.fields, values) === row.key.hash;
  if (!sure && then !== null) return { values: then, unknown: new Set() };
  if (!sure && unknown.size === 0) return { values, unknown: new Set(open.fields.map(({ id }) => id)) };
  return { values, unknown };
}
