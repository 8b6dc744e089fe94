import type { ColumnType } from 'kysely';
import type { FieldValue } from '../../../domain/rows/Field';

/** JSON goes in as text (`JSON.stringify`), so that arrays are never taken for SQL arrays, and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;
type Timestamp = ColumnType<Date, string, string>;

type StoredFields = Record<string, FieldValue>;

/** One list: identity of its history and its revision counter. */
export interface ListHeadsTable {
  list: string;
  epoch: string;
  /** Grows by one with every changed row. Updated last in a transaction, so that revisions are ordered by commit. */
  revision: number;
  /** Changes up to this revision are no longer told apart: a reader that stands before it must read anew. */
  oldest: number;
  /** Digest of the description that search texts and tags were made by. */
  marks: string;
}

/** The rows as they are now; removed rows stay as marks. */
export interface ListRowsTable {
  list: string;
  id: string;
  version: number;
  revision: number;
  organisation: string;
  fields: Json<StoredFields>;
  /** Normalised text that people search in. */
  search: string;
  /** `field=code` marks that filters look for; a code of a tree brings the marks of its parents. */
  tags: string[];
  /** What makes a created row a duplicate of this one. */
  match_keys: string[];
  removed: boolean;
  updated_at: Timestamp;
  updated_by: string;
}

/** The history, append-only: one entry per version of a row. */
export interface ListChangesTable {
  list: string;
  id: string;
  version: number;
  revision: number;
  kind: 'created' | 'changed' | 'removed';
  organisation: string;
  /** Changed fields only, as they were. */
  before: Json<StoredFields>;
  /** Changed fields only, as they are since. */
  after: Json<StoredFields>;
  /** The whole row at this version. */
  snapshot: Json<StoredFields>;
  user_id: string;
  who: string;
  at: Timestamp;
  note: string | null;
  batch_id: string;
  publish_id: string;
}

/** Publishes as the history shows them. */
export interface ListPublishesTable {
  list: string;
  publish_id: string;
  user_id: string;
  who: string;
  at: Timestamp;
  note: string | null;
  rows: number;
  /** Of its latest change. */
  revision: number;
}

/** Answers already given, so that the same batch again changes nothing. */
export interface ListBatchesTable {
  list: string;
  batch_id: string;
  user_id: string;
  body_hash: string;
  /** JSON as text, so that it may quote whatever was typed; null while the batch is being carried out. */
  answer: string | null;
  at: Timestamp;
}

/** Who works on a linked table right now. */
export interface ListLeasesTable {
  list: string;
  resource: string;
  holder: string;
  holder_name: string;
  until: Timestamp;
}

export interface ListTables {
  list_heads: ListHeadsTable;
  list_rows: ListRowsTable;
  list_changes: ListChangesTable;
  list_publishes: ListPublishesTable;
  list_batches: ListBatchesTable;
  list_leases: ListLeasesTable;
}
