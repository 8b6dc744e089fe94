import { createContext, useContext } from 'react';
import type { Language } from '../../domain/language';
import { en } from './en';
import { es } from './es';
import type { Texts } from './Texts';

export const TEXTS: Readonly<Record<Language, Texts>> = { es, en };

/** The language of everything below. */
export const LanguageContext = createContext<Language>('es');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return TEXTS[useLanguage()];
}
