import type { Fields } from '../../domain/rows/Field';

/** One entry of the history: what one edit made of one row. */
export interface RowChange {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly kind: 'created' | 'changed' | 'removed';
  readonly organisation: string;
  /** Changed fields only; null where the value was unknown. */
  readonly before: Fields;
  readonly after: Fields;
  /** The whole row at this version. */
  readonly snapshot: Fields;
  readonly userId: string;
  readonly who: string;
  readonly when: string;
  readonly note: string | null;
  readonly batchId: string;
  readonly publishId: string;
}
