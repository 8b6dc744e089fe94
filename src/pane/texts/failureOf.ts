import type { Bilingual } from '../../domain/language';
import { ListError } from '../../list/ListError';

/** What a person should know of a failure. */
export interface ShownFailure {
  /** null when the failure says nothing a person can use. */
  readonly sentence: Bilingual | null;
  readonly offline: boolean;
  readonly notSignedIn: boolean;
  readonly requestId: string | null;
}

/** Reads a rejection: a `ListError`, or another error that carries a `sentence` in both languages. */
export function failureOf(error: unknown): ShownFailure {
  const listError = error instanceof ListError ? error : null;
  return {
    sentence: sentenceOf(error),
    offline: listError?.code === 'offline' || listError?.code === 'timeout',
    notSignedIn: listError?.code === 'not-signed-in',
    requestId: listError?.requestId ?? null,
  };
}

function sentenceOf(error: unknown): Bilingual | null {
  if (!(error instanceof Error) || !('sentence' in error)) return null;
  const { sentence } = error;
  if (typeof sentence !== 'object' || sentence === null || !('es' in sentence) || !('en' in sentence)) return null;
  return typeof sentence.es === 'string' && typeof sentence.en === 'string'
    ? { es: sentence.es, en: sentence.en }
    : null;
}
