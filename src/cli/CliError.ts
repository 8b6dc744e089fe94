import type { Bilingual } from '../domain/language';

/** A failure that the person at the command line can act on; ends the command with code 1 and this sentence. */
export class CliError extends Error {
  constructor(
    readonly sentence: Bilingual,
    options?: { readonly cause?: unknown },
  ) {
    super(sentence.en, options);
    this.name = 'CliError';
  }
}
