import type { Fields } from '../../domain/rows/Field';
import type { ListDefinition } from '../ListDefinition';
import type { Row } from '../Row';
import type { Change } from '../SharedList';
import { fits, type ReadyFilter } from './readFilter';
import { rowMarks } from './rowMarks';
import type { StoredRow } from './StoredRow';

/** A state that a row was in at some moment since the reader last looked; null while it was not on the list. */
export type PastState = Fields | null;

/**
 * What a reader must be told about a changed row.
 *
 * A row that does not fit now is mentioned when it fitted at any moment since the reader's revision: someone who reads in pages may
 * have met it in a state between. `past` is only asked for such rows.
 */
export function describeChange(
  definition: ListDefinition,
  filter: ReadyFilter,
  row: StoredRow,
  past: readonly PastState[],
  see: (row: StoredRow) => Row,
): Change | null {
  const { id, revision, version } = row;
  if (fitsNow(definition, filter, row)) return { kind: 'row', revision, row: see(row) };
  const wasSeen = past.some((state) => state !== null && fits(filter, rowMarks(definition, state)));
  if (!wasSeen) return null;
  return { kind: row.removed ? 'removed' : 'left', revision, id, version };
}

export function fitsNow(definition: ListDefinition, filter: ReadyFilter, row: StoredRow): boolean {
  return !row.removed && fits(filter, rowMarks(definition, row.fields));
}
