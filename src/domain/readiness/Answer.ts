import type { Bilingual } from '../language';

/** What a record says in one field, read once. `na` is "does not apply" as a person typed it. */
export type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'na' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'boolean'; readonly yes: boolean };

export const UNKNOWN: Answer = { kind: 'unknown' };
export const NOT_APPLICABLE: Answer = { kind: 'na' };

/** Something in a record that a person should look at; the value then counts as unknown, unless the sentence says otherwise. */
export interface RecordProblem {
  readonly field: string;
  readonly code: string;
  readonly sentence: Bilingual;
}

/** Points 0–100, or why there are none. */
export type Points =
  { readonly kind: 'known'; readonly points: number } | { readonly kind: 'unknown' } | { readonly kind: 'na' };

export const NO_POINTS: Points = { kind: 'unknown' };
export const DOES_NOT_APPLY: Points = { kind: 'na' };
export const known = (points: number): Points => ({ kind: 'known', points });
