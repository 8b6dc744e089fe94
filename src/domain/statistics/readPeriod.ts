import type { Bilingual } from '../language';
import { dateOfSerial, isDate, readDateText } from '../rows/dates';
import { foldText } from '../rows/foldText';

export type PeriodReading =
  { readonly ok: true; readonly period: string } | { readonly ok: false; readonly sentence: Bilingual };

/** Numbers up to here are years; beyond, they are Excel serials of a day. */
const LAST_YEAR = 2200;
const FIRST_YEAR = 1800;

/**
 * A period as `2024`, `2024-Q2`, `2024-08` or `2024-08-31`.
 *
 * Read from these forms, from Excel numbers (2024; a date's serial is its day), and from what people type: `2T 2024`, `2024T2`, `Q2/2024`,
 * `08/2024`, `ago 2024`, `31/08/2024`.
 */
export function readPeriod(typed: string | number, date1904 = false): PeriodReading {
  const period = typeof typed === 'number' ? periodOfNumber(typed, date1904) : periodOfText(foldText(typed));
  if (period !== null) return { ok: true, period };
  const shown = String(typed).trim().slice(0, 40);
  return {
    ok: false,
    sentence: {
      es: `«${shown}» no es un periodo; use, por ejemplo, 2024, 2024-Q2, 2024-08 o 2024-08-31.`,
      en: `«${shown}» is not a period; use, for example, 2024, 2024-Q2, 2024-08 or 2024-08-31.`,
    },
  };
}

function periodOfNumber(number: number, date1904: boolean): string | null {
  if (number > LAST_YEAR) return dateOfSerial(number, date1904);
  return Number.isInteger(number) && number >= FIRST_YEAR ? String(number) : null;
}

function periodOfText(text: string): string | null {
  if (/^\d{4}(?:\.0+)?$/.test(text)) return inRange(text.slice(0, 4), '');
  const quarter =
    /^(?<year>\d{4})[ /-]?[qt](?:rim)?[ -]?(?<part>[1-4])$/.exec(text) ??
    /^(?<year>\d{4})[ /-]?(?<part>[1-4])[qt]$/.exec(text) ??
    /^[qt][ -]?(?<part>[1-4])[ /-]?(?:de )?(?<year>\d{4})$/.exec(text) ??
    /^(?<part>[1-4])(?:er|o|do|to)?[ -]?(?:[qt]|trim(?:estre)?\.?)[ /-]?(?:de )?(?<year>\d{4})$/.exec(text);
  if (quarter?.groups) return inRange(quarter.groups.year, `-Q${quarter.groups.part}`);
  const month =
    /^(?<year>\d{4})[-/ ](?<month>0?[1-9]|1[0-2])$/.exec(text) ??
    /^(?<month>0?[1-9]|1[0-2])[-/ ](?<year>\d{4})$/.exec(text);
  if (month?.groups) return inRange(month.groups.year, `-${String(month.groups.month).padStart(2, '0')}`);
  const day = readDateText(text);
  if (day !== null) return day;
  // A month in words is the month of its first day.
  return /^[a-z]/.test(text) ? (readDateText(`1 ${text}`)?.slice(0, 7) ?? null) : null;
}

function inRange(year: string | undefined, rest: string): string | null {
  const number = Number(year);
  return number >= FIRST_YEAR && number <= LAST_YEAR ? `${year}${rest}` : null;
}

/** Whether a text is a canonical period. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/.test(text) || isDate(text);
}
