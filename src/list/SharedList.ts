import type { Fields } from '../domain/rows/Field';
import type { EditAnswer, EditBatch } from './Edit';
import type { ListDescription } from './ListDescription';
import type { Row, RowRef } from './Row';

/**
 * Which rows. All parts must hold; within one part any value will do. Equality on codes and set membership on sets;
 * `text` is looked for, accents and case ignored, in the list's name, trade name, RFC and municipality.
 */
export interface RowFilter {
  readonly text?: string;
  /** Field id → accepted codes, such as `{ estado: ['QUE'], procesos: ['2.ESTAM'] }`. A code of a tree takes in its children. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

export interface RowQuery extends RowFilter {
  /** Field ids wanted; all when absent. */
  readonly fields?: readonly string[];
  /** Rows per page, 1–1,000 (default 500). */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface RowPage {
  /** Identity of the list's history: changes when a backup is restored or the demo is reset. */
  readonly epoch: string;
  /** Revision the first page was read at; apply `changes` since it after the last page. */
  readonly revision: number;
  readonly rows: readonly Row[];
  readonly next: string | null;
  /** Rows that fit the filter, as counted with the first page; null on later pages. */
  readonly total: number | null;
}

export interface ChangesQuery extends RowFilter {
  readonly since: number;
  readonly fields?: readonly string[];
  readonly limit?: number;
}

/** A row that changed, or came into the filter; or one that was removed or left the filter. */
export type Change =
  | { readonly kind: 'row'; readonly revision: number; readonly row: Row }
  | { readonly kind: 'left'; readonly revision: number; readonly id: string; readonly version: number }
  | { readonly kind: 'removed'; readonly revision: number; readonly id: string; readonly version: number };

export interface ChangePage {
  readonly epoch: string;
  /** Ask again since this revision while `more`. */
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly more: boolean;
}

/** `version` is the row's version now on the service, so `rowsAt` can be asked for it; the version asked when the row is unknown. */
export interface RowDiff extends RowRef {
  readonly state: 'current' | 'behind' | 'gone' | 'unknown';
}

/** A row as it was at a version; null when that version is not known. */
export interface RowAt extends RowRef {
  readonly row: Row | null;
}

export interface HistoryEntry {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly kind: 'created' | 'changed' | 'removed';
  /** Only the fields that changed. */
  readonly before: Fields;
  readonly after: Fields;
  readonly who: string;
  readonly when: string;
  readonly note: string | null;
  readonly publishId: string;
}

/** One publish, as shown in the history. */
export interface PublishSummary {
  readonly publishId: string;
  readonly who: string;
  readonly when: string;
  readonly note: string | null;
  readonly rows: number;
}

export type LeaseAnswer =
  | { readonly status: 'held'; readonly until: string }
  | { readonly status: 'busy'; readonly holder: string; readonly until: string };

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/**
 * One shared list as one signed-in user sees it. Every adapter (memory, PGlite, PostgreSQL, HTTP) passes the same
 * contract tests. Failures reject with a `ListError`.
 */
export interface SharedList {
  describe(options?: CallOptions): Promise<ListDescription>;
  read(query: RowQuery, options?: CallOptions): Promise<RowPage>;
  /** Never skips a change whose transaction committed late. Rejects with `revision-too-old` when `since` is older than what is kept. */
  changes(query: ChangesQuery, options?: CallOptions): Promise<ChangePage>;
  rowsAt(refs: readonly RowRef[], options?: CallOptions): Promise<readonly RowAt[]>;
  diff(refs: readonly RowRef[], options?: CallOptions): Promise<readonly RowDiff[]>;
  publish(batch: EditBatch, options?: CallOptions): Promise<EditAnswer>;
  history(id: string, options?: CallOptions): Promise<readonly HistoryEntry[]>;
  /** The latest publishes, newest first. */
  publishes(options?: CallOptions): Promise<readonly PublishSummary[]>;
  /** Inverse edits with the same conflict rules; answers like a publish. */
  undo(publishId: string, options?: CallOptions): Promise<EditAnswer>;
  /** A short lease on one linked table; `seconds` 0 gives it back. */
  lease(resource: string, seconds: number, options?: CallOptions): Promise<LeaseAnswer>;
}
