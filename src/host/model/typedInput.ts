import type { GridInput } from '../../grid/Grid';
import { invalidArgument } from '../protocol/HostError';

/** What a value becomes in a cell, and the number format that Excel gives it on the way. */
export interface TypedInput {
  readonly input: GridInput;
  readonly format?: string;
}

const text = (value: string): TypedInput => ({ input: { value } });

const DAY = 86_400_000;
/** Serial 1 is 1900-01-01; the epoch is two days earlier because Excel counts a 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function serial(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return null;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

function date(value: string, locale: string, now: Date, date1904: boolean): TypedInput | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (iso !== null) {
    const number = serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), date1904);
    return number === null ? null : { input: { value: number }, format: 'yyyy-mm-dd' };
  }
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(value);
  if (slashed === null) return null;
  const monthFirst = locale.toLowerCase() === 'en-us';
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const given = slashed[3];
  const year =
    given === undefined
      ? now.getUTCFullYear()
      : given.length === 2
        ? Number(given) + (Number(given) < 30 ? 2000 : 1900)
        : Number(given);
  const number = monthFirst ? serial(year, first, second, date1904) : serial(year, second, first, date1904);
  if (number === null) return null;
  if (given === undefined) return { input: { value: number }, format: 'd-mmm' };
  return { input: { value: number }, format: monthFirst ? 'm/d/yyyy' : 'dd/mm/yyyy' };
}

function number(value: string): TypedInput | null {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) return { input: { value: Number(value) } };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s?%$/.exec(value);
  if (percent !== null) {
    const digits = percent[1] ?? '';
    return {
      input: { value: Number((Number(digits) / 100).toPrecision(15)) },
      format: digits.includes('.') ? '0.00%' : '0%',
    };
  }
  const grouped = /^(\$?)([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/.exec(value) ?? /^(\$)([+-]?\d+(?:\.\d+)?)$/.exec(value);
  if (grouped === null) return null;
  const digits = (grouped[2] ?? '').replaceAll(',', '');
  const decimals = digits.includes('.') ? '.00' : '';
  return { input: { value: Number(digits) }, format: `${grouped[1] ?? ''}#,##0${decimals}` };
}

/** `+A1`, `-1+1` and `@SUM(1)` are formulas when typed; `- note` and `@name` are not. */
const typedFormula = (value: string): string | null => {
  if (/^[+-](?=[\p{L}\d($".])[^\s]*$/u.test(value)) return `=${value}`;
  const call = /^@(\p{L}[\p{L}\d.]*\(.*\))$/su.exec(value);
  return call === null ? null : `=${call[1] ?? ''}`;
};

export interface TypingContext {
  readonly locale: string;
  readonly now: Date;
  readonly date1904: boolean;
}

/**
 * What Excel makes of a value written through `values` or `formulas`: as if a person had typed it. `@` cells take everything as text, a leading
 * apostrophe makes text, `=` makes a formula, numbers, percentages, amounts, dates (ISO, and the locale's day/month
 * order) and TRUE/FALSE are recognised. Longer notations (times, fractions, month names) stay text here, unlike in Excel.
 */
export function typedInput(value: unknown, format: string, context: TypingContext): TypedInput {
  if (value === null || value === undefined) return { input: undefined };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return format === '@' ? text(String(value)) : { input: { value } };
  }
  if (typeof value === 'boolean') return format === '@' ? text(value ? 'TRUE' : 'FALSE') : { input: { value } };
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > 32_767) throw invalidArgument('text longer than 32,767 characters');
  if (value === '') return { input: null };
  if (value.startsWith("'")) return text(value.slice(1));
  if (format === '@') return text(value);
  if (value.startsWith('=') && value.length > 1) return { input: { formula: value } };
  if (/^(true|false)$/i.test(value)) return { input: { value: value.toLowerCase() === 'true' } };
  const trimmed = value.trim();
  const known = number(trimmed) ?? date(trimmed, context.locale, context.now, context.date1904);
  if (known !== null) return known;
  const formula = typedFormula(value);
  return formula === null ? text(value) : { input: { formula } };
}
