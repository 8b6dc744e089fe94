import type { Fields } from '../../domain/rows/Field';

/** A row as a list keeps it: nothing hidden, removed rows stay as marks. `fields` holds known values only. */
export interface StoredRow {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly organisation: string;
  readonly fields: Fields;
  readonly removed: boolean;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  readonly updatedBy: string;
}
