import type { Language } from '../../domain/language';
import { TEXTS } from './TextsContext';

/** A day `AAAA-MM-DD` as a person reads it, such as `1 jul 2023`. */
export function formatDay(day: string, language: Language): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(TEXTS[language].tag, { dateStyle: 'medium', timeZone: 'UTC' });
}
