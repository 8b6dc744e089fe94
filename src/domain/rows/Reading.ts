import type { Bilingual, Language } from '../language';
import type { FieldValue } from './Field';

/** A value that was understood, or what is wrong with it: a code for programs and a sentence for people. */
export type Reading =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly code: string; readonly sentence: Bilingual };

export function understood(value: FieldValue): Reading {
  return { ok: true, value };
}

/** `es` and `en` are whole sentences; they quote what was typed with `quote`. */
export function refused(code: string, es: string, en: string): Reading {
  return { ok: false, code, sentence: { es, en } };
}

const BOOLEANS = { es: ['VERDADERO', 'FALSO'], en: ['TRUE', 'FALSE'] } as const;
const QUOTED_LENGTH = 60;

/** What a person typed, in one line and short enough to stand beside other words. */
export function clip(typed: unknown): string {
  const text = typeof typed === 'string' ? typed : ((JSON.stringify(typed) as string | undefined) ?? String(typed));
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH - 1)}…` : line;
}

/** What a person typed, short enough to stand in a sentence; TRUE and FALSE as Excel shows them. */
export function quote(typed: unknown, language: Language = 'es'): string {
  return `«${typeof typed === 'boolean' ? BOOLEANS[language][typed ? 0 : 1] : clip(typed)}»`;
}
