import type { Bilingual } from '../domain/language';
import type { CallOptions } from './SharedList';

/** What a remote function asks. Texts are as typed in the cell; the service reads places, indicators and fields in any spelling. */
export type Question =
  | { readonly ask: 'observation'; readonly indicator: string; readonly place: string; readonly period: string | null }
  | {
      readonly ask: 'share';
      readonly indicator: string;
      readonly place: string;
      readonly of: string;
      readonly period: string | null;
    }
  | { readonly ask: 'supplier'; readonly key: string; readonly field: string | null }
  | {
      readonly ask: 'suppliers';
      readonly state: string | null;
      readonly process: string | null;
      readonly certificate: string | null;
      readonly band: string | null;
      readonly fields: readonly string[] | null;
    };

export type AnswerCell = string | number | boolean | null;

export type Answer =
  | { readonly status: 'ok'; readonly value: AnswerCell | readonly (readonly AnswerCell[])[] }
  | { readonly status: 'missing'; readonly sentence: Bilingual }
  | { readonly status: 'invalid'; readonly sentence: Bilingual };

/** At most so many questions travel together: a range of 10,000 × 1 inputs is one call and one request. */
export const MAX_QUESTIONS = 10_000;

/**
 * Data version by scope: a list (`suppliers`), an indicator (`indicator:exports`), the catalogue of indicators
 * (`indicators`), and `today` for what depends on the day. Versions are compared for equality only.
 */
export type Versions = Readonly<Record<string, string>>;

export interface LookupAnswer {
  /** Versions of the scopes that the answers were made from, such as `{ suppliers: 'e1:42', 'indicator:exports': '7' }`. */
  readonly versions: Versions;
  /** One per question, in order. */
  readonly answers: readonly Answer[];
  /** One per question, in order: an answer may be kept while the versions of all its scopes are unchanged. */
  readonly scopes: readonly (readonly string[])[];
}

/** What custom functions need of the service. Failed items fail alone. */
export interface Lookups {
  ask(questions: readonly Question[], options?: CallOptions): Promise<LookupAnswer>;
  /** Current data versions, cheap: the feed only announces newer data. */
  versions(options?: CallOptions): Promise<Versions>;
}
