import { rowHash } from '../../domain/rows/rowHash';
import type { Row, RowRef } from '../../list/Row';
import type { SharedList } from '../../list/SharedList';
import { rowsThen } from '../asking/rowsThen';
import { withMarks, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { WorkOptions } from '../Reports';
import { settledFields, stateOf, type TableRow } from '../table/TableRow';
import { mergeRow, type RowMerge } from './mergeRow';
import { reconstructBase } from './reconstructBase';

/** Rows as the service knew them at the version of their key, by `id version`; null when it does not know. */
export type Bases = ReadonlyMap<string, Row | null>;

export const refName = ({ id, version }: RowRef): string => `${id} ${version}`;

/** Asks for the bases that the digests cannot tell. */
export async function fetchBases(
  open: OpenTable,
  list: SharedList,
  rows: readonly TableRow[],
  theirs: ReadonlyMap<string, Row>,
  options: WorkOptions,
): Promise<Bases> {
  const refs = new Map<string, RowRef>();
  for (const row of rows) {
    if (row.key === null || row.key.version === 0 || row.key.marks.has('foreign')) continue;
    if (!needsBase(open, row, theirs.get(row.key.id) ?? null)) continue;
    refs.set(refName(row.key), { id: row.key.id, version: row.key.version });
  }
  if (refs.size === 0) return new Map();
  // The same row may stand in the table at two versions: ask for one version of each row at a time.
  const rounds: Map<string, RowRef>[] = [];
  for (const ref of refs.values()) {
    const round = rounds.find((each) => !each.has(ref.id));
    if (round === undefined) rounds.push(new Map([[ref.id, ref]]));
    else round.set(ref.id, ref);
  }
  const bases = new Map<string, Row | null>();
  for (const round of rounds) {
    const found = await rowsThen(list, [...round.values()], options);
    for (const ref of round.values()) bases.set(refName(ref), found.get(ref.id) ?? null);
  }
  return bases;
}

/** Whether cells, digests and theirs leave the base of a row open. */
export function needsBase(open: OpenTable, row: TableRow, theirs: Row | null): boolean {
  if (stateOf(open, row) === 'clean') return false;
  const theirFields = theirs === null ? null : settledFields(open, theirs.fields);
  return reconstructBase(open, row, theirFields, null).unknown.size > 0;
}

/** Merges one row with what the list says of it now. */
export function planRow(open: OpenTable, row: TableRow, theirs: Row, bases: Bases, otherHistory: boolean): RowMerge {
  const fields = settledFields(open, theirs.fields);
  const then = row.key === null ? null : (bases.get(refName(row.key)) ?? null);
  const base = reconstructBase(open, row, fields, then === null ? null : settledFields(open, then.fields));
  const merge = mergeRow(open, row, base, { id: theirs.id, version: theirs.version, fields });
  const foreign = otherHistory || row.key?.marks.has('foreign') === true;
  return foreign && merge.key.marks.has('behind') ? { ...merge, key: withMarks(merge.key, { foreign: true }) } : merge;
}

/** Whether what the list says now may change anything in a row with this key. */
export function needsWork(open: OpenTable, key: RowKey, theirs: Row, otherHistory: boolean): boolean {
  if (otherHistory || key.marks.size > 0 || key.layout !== open.layout) return true;
  if (theirs.version !== key.version) return theirs.version > key.version;
  return rowHash(open.fields, settledFields(open, theirs.fields)) !== key.hash;
}
