import { ListError } from '../../list/ListError';
import type { Row, RowRef } from '../../list/Row';
import type { SharedList } from '../../list/SharedList';
import { checksumOf } from '../keys/KeyHeader';
import type { RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { WorkOptions } from '../Reports';
import { readAllRows } from './readAllRows';
import { readChanges, type ListChanges } from './readChanges';
import { compareRows, rowsNow } from './rowsThen';

/** What the list says now of the rows of a table, and which rows are new to it. */
export interface Theirs {
  readonly epoch: string;
  readonly revision: number;
  /** Rows that may differ from what the table shows, new ones included. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Rows known to fit the table's filter. */
  readonly listed: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  /** The list has another history than the table: versions cannot be compared. */
  readonly otherHistory: boolean;
}

/** Fields to ask for: those of the table and the one that names a row to people. */
export function askedFields(open: OpenTable): readonly string[] {
  return [...new Set([...open.fields.map(({ id }) => id), open.description.nameField])];
}

/**
 * Changes since the table's revision, plus the rows that the revision does not vouch for
 *
 * Those are rows whose decision is pending and, when the checksum is wrong (an old copy of the sheet, an undo), every row that is behind.
 * Another epoch, or a revision older than what the service keeps, means reading everything.
 */
export async function fetchTheirs(
  open: OpenTable,
  list: SharedList,
  keys: readonly RowKey[],
  options: WorkOptions,
): Promise<Theirs> {
  const known = keys.filter(({ version }) => version > 0);
  const changes = await changesOrNull(open, list, options);
  if (changes === null || changes.epoch !== open.header.epoch) return readEverything(open, list, known, options);
  const rows = new Map<string, Row>();
  const left = new Set<string>();
  const gone = new Set<string>();
  for (const change of changes.changes) {
    const id = change.kind === 'row' ? change.row.id : change.id;
    for (const place of [left, gone, rows]) place.delete(id);
    if (change.kind === 'row') rows.set(id, change.row);
    else (change.kind === 'left' ? left : gone).add(id);
  }
  const listed = new Set(rows.keys());
  const trusted = checksumOf(known) === open.header.checksum;
  const doubtful = known.filter((key) => !trusted || key.marks.has('behind'));
  const now = await rowsNow(list, doubtful.map(comparable), options);
  for (const [id, row] of now.rows) if (row.version >= (rows.get(id)?.version ?? 0)) rows.set(id, row);
  for (const id of now.gone) gone.add(id);
  return { epoch: changes.epoch, revision: changes.revision, rows, listed, left, gone, otherHistory: false };
}

/** The version of a base from another history means nothing here; version 1 asks only whether the row exists. */
export function comparable(key: RowKey): RowRef {
  return { id: key.id, version: key.marks.has('foreign') ? 1 : key.version };
}

async function changesOrNull(open: OpenTable, list: SharedList, options: WorkOptions): Promise<ListChanges | null> {
  const query = { ...(open.filter ?? {}), fields: askedFields(open) };
  try {
    return await readChanges(list, query, open.header.revision, options);
  } catch (error) {
    if (error instanceof ListError && error.code === 'revision-too-old') return null;
    throw error;
  }
}

async function readEverything(
  open: OpenTable,
  list: SharedList,
  known: readonly RowKey[],
  options: WorkOptions,
): Promise<Theirs> {
  const all = await readAllRows(list, open.filter ?? {}, askedFields(open), options);
  const absent = known.filter(({ id }) => !all.rows.has(id));
  const states = await compareRows(list, absent.map(comparable), options);
  const gone = new Set(states.filter(({ state }) => state === 'gone' || state === 'unknown').map(({ id }) => id));
  const left = new Set(absent.map(({ id }) => id).filter((id) => !gone.has(id)));
  const otherHistory = all.epoch !== open.header.epoch;
  const listed = new Set(all.rows.keys());
  return { epoch: all.epoch, revision: all.revision, rows: all.rows, listed, left, gone, otherHistory };
}
