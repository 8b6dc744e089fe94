import { numfmt } from '@univerjs/core';

/** What typing a text into a cell means. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format: string | null };

/** Reads a typed text as Excel does: numbers, percentages, dates and times with the format they bring, TRUE/FALSE, formulas, texts. */
export function typedText(text: string): Typed {
  if (text === '') return { kind: 'nothing' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), format: null };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (/^(true|verdadero)$/i.test(text.trim())) return { kind: 'value', value: true, format: null };
  if (/^(false|falso)$/i.test(text.trim())) return { kind: 'value', value: false, format: null };
  const parsed = numfmt.parseValue(text.trim());
  if (parsed && typeof parsed.v === 'number') return { kind: 'value', value: parsed.v, format: parsed.z ?? null };
  return { kind: 'value', value: text, format: null };
}
