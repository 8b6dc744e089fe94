import type { Bilingual } from '../domain/language';

export type ServiceErrorCode =
  'data-directory-in-use' | 'data-directory-unusable' | 'database-unreachable' | 'not-loopback' | 'address-unusable';

/** Why the service could not start: a code for programs, a sentence for the person who started it, the cause for the log. */
export class ServiceError extends Error {
  constructor(
    readonly code: ServiceErrorCode,
    readonly sentence: Bilingual,
    cause?: unknown,
  ) {
    super(sentence.en, { cause });
    this.name = 'ServiceError';
  }
}
