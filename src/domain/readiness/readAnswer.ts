import { NOT_APPLICABLE, UNKNOWN, type Answer } from './Answer';
import type { Rubric } from './Rubric';

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const LONGEST_WORD = 20;

/**
 * Reads one value of a record, whether it is a value of a field (`FieldValue`) or as raw as a file gives it.
 *
 * Null, blank and the rubric's words for unknown are unknown; `n/a` is not applicable. A text is a code, or several when
 * `;` stands between them; a text of digits is also a number for those who ask for one. An empty set is blank, so unknown.
 */
export function readAnswer(value: unknown, rubric: Rubric): Answer {
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', number: value } : UNKNOWN;
  if (typeof value === 'boolean') return { kind: 'boolean', yes: value };
  if (typeof value === 'string') return readText(value, rubric);
  if (!Array.isArray(value)) return UNKNOWN;
  const codes = value.filter((code): code is string => typeof code === 'string' && code.trim() !== '').map(trim);
  const [only] = codes;
  if (only === undefined) return UNKNOWN;
  return codes.length === 1 && isWord(only, rubric) ? readText(only, rubric) : { kind: 'codes', codes };
}

/** A number, also one written as text; null when the answer is none. */
export function numberIn(answer: Answer): number | null {
  if (answer.kind === 'number') return answer.number;
  return answer.kind === 'code' && NUMBER.test(answer.code) ? Number(answer.code) : null;
}

/** One code, also one written as a number (PPAP level 3); null when the answer is none or several. */
export function codeIn(answer: Answer): string | null {
  if (answer.kind === 'code') return answer.code;
  if (answer.kind === 'number') return String(answer.number);
  return answer.kind === 'codes' && answer.codes.length === 1 ? (answer.codes[0] ?? null) : null;
}

/** The members of a set; null when the answer is none. */
export function codesIn(answer: Answer): readonly string[] | null {
  if (answer.kind === 'codes') return answer.codes;
  return answer.kind === 'code' ? [answer.code] : null;
}

/** Yes or no, also in words; null when the answer is neither. */
export function yesIn(answer: Answer): boolean | null {
  if (answer.kind === 'boolean') return answer.yes;
  if (answer.kind === 'number') return answer.number === 1 ? true : answer.number === 0 ? false : null;
  if (answer.kind !== 'code') return null;
  const word = answer.code.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

const YES = new Set(['si', 'sí', 'yes', 'true', 'verdadero', '1']);
const NO = new Set(['no', 'false', 'falso', '0']);

function readText(text: string, rubric: Rubric): Answer {
  const trimmed = text.trim();
  if (trimmed === '') return UNKNOWN;
  if (trimmed.length <= LONGEST_WORD) {
    const word = trimmed.toLowerCase();
    if (rubric.words.unknown.has(word)) return UNKNOWN;
    if (rubric.words.notApplicable.has(word)) return NOT_APPLICABLE;
  }
  if (!trimmed.includes(';')) return { kind: 'code', code: trimmed };
  return readAnswer(trimmed.split(';'), rubric);
}

function isWord(text: string, { words }: Rubric): boolean {
  const word = text.toLowerCase();
  return words.unknown.has(word) || words.notApplicable.has(word);
}

function trim(text: string): string {
  return text.trim();
}
