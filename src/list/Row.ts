import type { Fields } from '../domain/rows/Field';

/** A row of a shared list. Ids are ULIDs made by whoever creates the row; `version` grows by one with every change. */
export interface Row {
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly fields: Fields;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  readonly updatedBy: string;
}

export interface RowRef {
  readonly id: string;
  readonly version: number;
}

/** Who may read and edit. */
export type Role = 'reader' | 'editor' | 'steward' | 'admin';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisations: readonly string[];
}
