import type { ILanguagePack, LocaleType } from '@univerjs/core';

/** Texts of Univer's own interface in one language. */
export interface LanguagePack {
  readonly locale: LocaleType;
  readonly texts: ILanguagePack;
}
