import type { Fields } from '../../domain/rows/Field';
import type { Edit } from '../Edit';
import type { ListDefinition } from '../ListDefinition';
import type { User } from '../Row';
import { matchKeys } from './rowMarks';
import type { RowChange } from './RowChange';
import type { StoredRow } from './StoredRow';

/** An edit as the list carries it out; an undo may also bring a removed row back. */
export interface ListEdit extends Edit {
  readonly restore?: boolean;
}

/** A change ready to be written; revisions are given when it is. */
export type PlannedChange = Omit<RowChange, 'revision'>;

/** Who edits, when, as part of what. */
export interface EditOccasion {
  readonly user: User;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly note: string | null;
  readonly batchId: string;
  readonly publishId: string;
}

/** What the list knows when a batch arrives; later edits of a batch see what earlier ones did. */
export class EditSituation {
  private readonly rows: Map<string, StoredRow>;
  private readonly snapshots: Map<string, Fields>;
  private readonly byKey = new Map<string, Set<string>>();
  readonly changes: PlannedChange[] = [];

  constructor(
    readonly definition: ListDefinition,
    readonly occasion: EditOccasion,
    known: {
      /** The rows that the edits name, removed ones included, and rows that look like those to be created. */
      readonly rows: Iterable<StoredRow>;
      /** Rows at the versions that the edits were made on, where these are not the current ones. */
      readonly snapshots: Iterable<{ readonly id: string; readonly version: number; readonly fields: Fields }>;
    },
  ) {
    this.rows = new Map();
    this.snapshots = new Map();
    for (const { id, version, fields } of known.snapshots) this.snapshots.set(at(id, version), fields);
    for (const row of known.rows) this.put(row);
  }

  row(id: string): StoredRow | undefined {
    return this.rows.get(id);
  }

  /** The values of a row at a version; undefined when that version is not known. */
  fieldsAt(row: StoredRow, version: number): Fields | undefined {
    return version === row.version ? row.fields : this.snapshots.get(at(row.id, version));
  }

  /** Rows on the list that carry a key. */
  rowsWithKey(key: string): StoredRow[] {
    return [...(this.byKey.get(key) ?? [])].flatMap((id) => this.rows.get(id) ?? []);
  }

  /** The rows as the changes leave them. */
  changedRows(): StoredRow[] {
    return [...new Set(this.changes.map(({ id }) => id))].flatMap((id) => this.rows.get(id) ?? []);
  }

  record(
    change: Pick<PlannedChange, 'id' | 'version' | 'kind' | 'organisation' | 'before' | 'after' | 'snapshot'>,
  ): void {
    const { user, when, note, batchId, publishId } = this.occasion;
    const previous = this.rows.get(change.id);
    if (previous !== undefined) this.snapshots.set(at(previous.id, previous.version), previous.fields);
    this.changes.push({ ...change, userId: user.id, who: user.name, when, note, batchId, publishId });
    this.put({
      id: change.id,
      version: change.version,
      revision: previous?.revision ?? 0,
      organisation: change.organisation,
      fields: change.snapshot,
      removed: change.kind === 'removed',
      updatedAt: when,
      updatedBy: user.name,
    });
  }

  private put(row: StoredRow): void {
    const previous = this.rows.get(row.id);
    if (previous !== undefined)
      for (const { key } of matchKeys(this.definition.description, previous.fields))
        this.byKey.get(key)?.delete(row.id);
    this.rows.set(row.id, row);
    if (row.removed) return;
    for (const { key } of matchKeys(this.definition.description, row.fields)) {
      const ids = this.byKey.get(key);
      if (ids === undefined) this.byKey.set(key, new Set([row.id]));
      else ids.add(row.id);
    }
  }
}

const at = (id: string, version: number) => `${id}@${version}`;
