import type { Bilingual } from '../domain/language';
import type { Fields, FieldValue } from '../domain/rows/Field';

/** New values for some fields of one row, with the version it was made on; `baseVersion` null creates the row. */
export interface Edit {
  readonly id: string;
  readonly baseVersion: number | null;
  readonly set: Fields;
  /** Takes the row off the list; `set` must be empty. */
  readonly remove?: boolean;
  /** The person looked at the candidates and says it is another plant. */
  readonly notDuplicate?: boolean;
  /** Organisation that will own a created row; when absent, the one that owns the row's state, else the user's first. */
  readonly organisation?: string;
}

/** At most 1,000 edits. `batchId` is an idempotency key; `publishId` groups the batches of one publish. */
export interface EditBatch {
  readonly publishId: string;
  readonly batchId: string;
  readonly note?: string;
  readonly edits: readonly Edit[];
}

export const MAX_EDITS_PER_BATCH = 1000;

/** One thing wrong with one value. */
export interface Problem {
  /** Field id, or null when the whole row is meant. */
  readonly field: string | null;
  readonly code: string;
  readonly sentence: Bilingual;
}

export interface FieldConflict {
  readonly field: string;
  readonly base: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/** A row that looks like the one to be created. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly name: string;
  readonly matched: readonly string[];
}

/** What became of one edit; answers stand in the order of the edits. */
export type EditResult =
  | { readonly status: 'applied'; readonly id: string; readonly version: number }
  | { readonly status: 'merged'; readonly id: string; readonly version: number; readonly theirs: Fields }
  | {
      readonly status: 'conflict';
      readonly id: string;
      /** Version of the row that the conflict was found against. */
      readonly version: number;
      readonly conflicts: readonly FieldConflict[];
      readonly who: string;
      readonly when: string;
    }
  | { readonly status: 'invalid'; readonly id: string; readonly problems: readonly Problem[] }
  | { readonly status: 'forbidden'; readonly id: string; readonly sentence: Bilingual }
  | { readonly status: 'gone'; readonly id: string; readonly who: string; readonly when: string }
  | { readonly status: 'duplicate'; readonly id: string; readonly candidates: readonly DuplicateCandidate[] };

export interface EditAnswer {
  readonly batchId: string;
  /** Revision of the list after the batch. */
  readonly revision: number;
  readonly results: readonly EditResult[];
}
