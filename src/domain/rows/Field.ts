import type { Bilingual } from '../language';

/**
 * What a field of a shared list holds.
 *
 * - `percent` is 0–100 in JSON, CSV and rubrics and a fraction in cells; only `domain/rows` converts.
 * - `code` is one code of a vocabulary; `set` is an unordered set of codes (or of free texts when `vocabulary` is null),
 *   written in one cell with `;` between members.
 * - `certificates` is a set of `CODE` or `CODE@AAAA-MM-DD` (the expiry date).
 */
export type FieldType =
  | { readonly kind: 'text'; readonly multiline?: boolean }
  | { readonly kind: 'rfc' }
  | { readonly kind: 'email' }
  | { readonly kind: 'url' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'percent'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'date' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'code'; readonly vocabulary: string }
  | { readonly kind: 'set'; readonly vocabulary: string | null }
  | { readonly kind: 'certificates' };

/** One field of a list, described once as data. */
export interface Field {
  readonly id: string;
  readonly heading: Bilingual;
  readonly type: FieldType;
  /** Unit shown beside the heading, such as `mdp` or `t`; null when the value has none. */
  readonly unit: string | null;
  /** Fields of one group merge as one (certificate + expiry, state + municipality, latitude + longitude). */
  readonly group: string | null;
  readonly required: boolean;
  /** Personal contact data: never given to functions, hidden from other clusters without consent. */
  readonly contact: boolean;
  /** Computed from other fields: shown, never edited. */
  readonly derived: boolean;
  /** Other headings under which files and sheets carry this field. */
  readonly aliases: readonly string[];
}

/**
 * A value as JSON carries it: dates are `AAAA-MM-DD`, percentages 0–100, sets are sorted arrays without repeats,
 * null is unknown (never zero, never "no").
 */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** Values by field id. A missing field is unknown, like null. */
export type Fields = Readonly<Record<string, FieldValue>>;
