import type { Fields } from '../../domain/rows/Field';
import type { EditAnswer } from '../Edit';
import type { RowRef, User } from '../Row';
import type { LeaseAnswer, PublishSummary } from '../SharedList';
import type { PastState } from '../rules/describeChange';
import type { ListEdit } from '../rules/EditSituation';
import type { ReadyFilter } from '../rules/readFilter';
import type { RowChange } from '../rules/RowChange';
import type { StoredRow } from '../rules/StoredRow';

/** Identity of a list's history and how far it has come. */
export interface ListHead {
  readonly epoch: string;
  readonly revision: number;
  /** Readers that stand before this revision must read anew. */
  readonly oldest: number;
}

/** A batch to be carried out at once: all of it is on disk when the answer is given. */
export interface BatchRequest {
  readonly user: User;
  readonly publishId: string;
  readonly batchId: string;
  readonly note: string | null;
  /** The whole request as one text: the same batch id with another text is refused. */
  readonly body: string;
  readonly edits: readonly ListEdit[];
  /** ISO 8601, UTC. */
  readonly when: string;
}

export interface Publish extends PublishSummary {
  readonly userId: string;
}

/** Where a list is kept. `sharedListOn` makes of it what users see; rights and hiding are not its concern. */
export interface ListBackend {
  head(): Promise<ListHead>;
  /** Rows on the list in the order of their ids, from behind `after`. */
  page(filter: ReadyFilter, after: string | null, limit: number): Promise<readonly StoredRow[]>;
  count(filter: ReadyFilter): Promise<number>;
  /** Rows whose last change is later than a revision, removed ones included, in the order of revisions. */
  changedSince(revision: number, limit: number): Promise<readonly StoredRow[]>;
  /** The states that rows were in at a revision and after every change since. */
  statesSince(ids: readonly string[], revision: number): Promise<ReadonlyMap<string, readonly PastState[]>>;
  rows(ids: readonly string[]): Promise<readonly StoredRow[]>;
  /** Rows as they were; unknown versions are left out. */
  snapshots(refs: readonly RowRef[]): Promise<readonly Snapshot[]>;
  /** The history of one row, oldest first. */
  changesOfRow(id: string): Promise<readonly RowChange[]>;
  changesOfPublish(publishId: string): Promise<readonly RowChange[]>;
  publishes(limit: number): Promise<readonly Publish[]>;
  findPublish(publishId: string): Promise<Publish | null>;
  /** Rejects with `batch-reused` when the batch id was used for another body. */
  carryOut(request: BatchRequest): Promise<EditAnswer>;
  /** `until` null gives the lease back. */
  lease(resource: string, holder: User, now: string, until: string | null): Promise<LeaseAnswer>;
}

export interface Snapshot extends RowRef {
  readonly organisation: string;
  readonly fields: Fields;
  readonly who: string;
  readonly when: string;
}
