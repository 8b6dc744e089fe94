import type { Bilingual } from '../domain/language';
import type { FieldValue } from '../domain/rows/Field';
import type { FieldConflict, Problem, DuplicateCandidate } from '../list/Edit';
import type { ListId } from '../list/ListDescription';

/** Where a person finds a cell: table and sheet by name, address such as `D14`. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

/** One linked table of the workbook, as the pane lists it. */
export interface LinkedTable {
  /** Excel's id of the table. */
  readonly tableId: string;
  readonly name: string;
  readonly sheet: string;
  readonly list: ListId;
  readonly service: string;
  readonly revision: number;
  readonly rows: number;
  readonly columns: readonly string[];
}

export interface CellProblem extends Problem {
  readonly row: string | null;
  readonly cell: CellAddress | null;
}

/** One cell that differs from what was pulled. */
export interface PendingCell {
  readonly field: string;
  readonly heading: Bilingual;
  readonly base: FieldValue;
  /** Nobody could tell the base (no network), so its null does not mean blank. */
  readonly baseUnknown?: true;
  readonly mine: FieldValue;
  readonly cell: CellAddress;
}

/** One row with unpublished edits. */
export interface PendingRow {
  readonly id: string;
  readonly kind: 'new' | 'changed';
  readonly name: string;
  readonly baseVersion: number | null;
  readonly cells: readonly PendingCell[];
}

/** A row the user must decide on: both sides changed the same field. */
export interface ConflictRow {
  readonly id: string;
  readonly name: string;
  readonly theirVersion: number;
  readonly who: string;
  readonly when: string;
  readonly conflicts: readonly (FieldConflict & { readonly heading: Bilingual; readonly cell: CellAddress })[];
}

export interface DuplicateRow {
  readonly id: string;
  readonly name: string;
  readonly cell: CellAddress;
  readonly candidates: readonly DuplicateCandidate[];
}

/** Everything the Changes page shows of one table. */
export interface CollectedEdits {
  readonly tableId: string;
  readonly rows: readonly PendingRow[];
  readonly problems: readonly CellProblem[];
  readonly conflicts: readonly ConflictRow[];
  readonly duplicates: readonly DuplicateRow[];
  /** Ids of rows known when the table was last refreshed that are no longer in it: not a deletion, only told. */
  readonly missing: number;
  /** Why nothing may be published now (shuffled rows, other epoch, missing column); null when publishing may go on. */
  readonly stop: Bilingual | null;
}

export interface InsertReport {
  readonly tableId: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export interface RefreshReport {
  readonly rowsChanged: number;
  readonly cellsWritten: number;
  readonly rowsAdded: number;
  /** Rows that left the list or the filter and stay in the table, marked. */
  readonly rowsLeft: number;
  readonly merged: number;
  readonly conflicts: readonly ConflictRow[];
  readonly revision: number;
}

export interface PublishReport {
  readonly publishId: string;
  readonly applied: number;
  readonly merged: number;
  readonly conflicts: readonly ConflictRow[];
  readonly problems: readonly CellProblem[];
  readonly duplicates: readonly DuplicateRow[];
  readonly gone: readonly { readonly id: string; readonly name: string; readonly who: string; readonly when: string }[];
  /** The user stopped it; what was sent is told above, the rest is still in the workbook. */
  readonly cancelled: boolean;
  readonly unsent: number;
}

/** What a user decided about one field in conflict. */
export type Decision =
  | { readonly id: string; readonly field: string; readonly keep: 'mine' }
  | { readonly id: string; readonly field: string; readonly keep: 'theirs' }
  | { readonly id: string; readonly field: string; readonly keep: 'other'; readonly value: FieldValue };

/** What became of decisions. */
export interface DecideReport {
  /** Decisions carried out. */
  readonly decided: number;
  /** Conflicts of these rows that are still open. */
  readonly conflicts: readonly ConflictRow[];
  /** Values that cannot be written; the conflict stays open. */
  readonly problems: readonly CellProblem[];
}

/** Progress of long work, from 0 to `total`. */
export interface Progress {
  readonly stage: 'reading' | 'asking' | 'writing' | 'sending';
  readonly done: number;
  readonly total: number;
}

export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What people choose in the catalogue page before inserting. */
export interface InsertRequest {
  readonly list: ListId;
  readonly filter: { readonly text?: string; readonly where?: Readonly<Record<string, readonly string[]>> };
  readonly columns: readonly string[];
  readonly language: 'es' | 'en';
  /** Name proposed for the new sheet. */
  readonly sheetName: string;
}
