import type { Answer, AnswerCell } from '../../list/Lookup';

/** An answer and the scopes of data it was made from. */
export interface Found {
  readonly answer: Answer;
  readonly scopes: readonly string[];
}

/** Every answer depends on the rules that made it: spellings known, rubric, wording. */
export const RULES_SCOPE = 'rules';
export const SUPPLIERS_SCOPE = 'suppliers';
/** Which indicators there are. */
export const INDICATORS_SCOPE = 'indicators';
/** The day, where certificates are judged by it. */
export const TODAY_SCOPE = 'today';
export const indicatorScope = (indicator: string): string => `indicator:${indicator}`;

export function ok(value: AnswerCell | readonly (readonly AnswerCell[])[], ...scopes: readonly string[]): Found {
  return { answer: { status: 'ok', value }, scopes: [RULES_SCOPE, ...scopes] };
}

/** What was asked is sound, but not known. `es` and `en` are whole sentences. */
export function missing(es: string, en: string, ...scopes: readonly string[]): Found {
  return { answer: { status: 'missing', sentence: { es, en } }, scopes: [RULES_SCOPE, ...scopes] };
}

/** What was asked cannot be understood. */
export function invalid(es: string, en: string, ...scopes: readonly string[]): Found {
  return { answer: { status: 'invalid', sentence: { es, en } }, scopes: [RULES_SCOPE, ...scopes] };
}
