import type { Language } from '../../domain/language';

/** The language to speak: the one chosen, else Excel's when it is English, else Spanish. */
export function startingLanguage(chosen: Language | null, displayLanguage: string): Language {
  if (chosen) return chosen;
  return /^en\b/i.test(displayLanguage) ? 'en' : 'es';
}
