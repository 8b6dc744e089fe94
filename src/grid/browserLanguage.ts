import { LocaleType, mergeLocales } from '@univerjs/core';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingEs from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreEs from '@univerjs/preset-sheets-core/locales/es-ES';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationEs from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterEs from '@univerjs/preset-sheets-filter/locales/es-ES';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteEs from '@univerjs/preset-sheets-note/locales/es-ES';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortEs from '@univerjs/preset-sheets-sort/locales/es-ES';
import type { LanguagePack } from './language';

/** Texts of Univer's menus and dialogs. */
export function browserLanguage(language: 'es' | 'en'): LanguagePack {
  return language === 'es'
    ? {
        locale: LocaleType.ES_ES,
        texts: mergeLocales(coreEs, dataValidationEs, conditionalFormattingEs, filterEs, sortEs, noteEs),
      }
    : {
        locale: LocaleType.EN_US,
        texts: mergeLocales(coreEn, dataValidationEn, conditionalFormattingEn, filterEn, sortEn, noteEn),
      };
}
