import type { Language } from '../../domain/language';
import { TEXTS } from './TextsContext';

/** A moment in ISO 8601 as a person reads it in their own time zone, such as `12 mar 2026, 14:05`; as it came when it is no date. */
export function formatWhen(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(TEXTS[language].tag, { dateStyle: 'medium', timeStyle: 'short' });
}
