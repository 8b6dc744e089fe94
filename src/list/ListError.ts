import type { Bilingual } from '../domain/language';

export type ListErrorCode =
  | 'bad-request'
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'revision-too-old'
  | 'batch-reused'
  | 'too-large'
  | 'busy'
  | 'timeout'
  | 'offline'
  | 'cancelled'
  | 'internal';

/** A failure of the shared list: a code for programs, a sentence for people, the cause for the log. */
export class ListError extends Error {
  constructor(
    readonly code: ListErrorCode,
    readonly sentence: Bilingual,
    options?: { readonly cause?: unknown; readonly requestId?: string },
  ) {
    super(sentence.en, { cause: options?.cause });
    this.name = 'ListError';
    this.requestId = options?.requestId ?? null;
  }

  readonly requestId: string | null;
}
