import type { Language } from '../language';
import { foldText } from './foldText';

const MONTHS: readonly (readonly string[])[] = [
  ['ene', 'enero', 'jan', 'january'],
  ['feb', 'febrero', 'february'],
  ['mar', 'marzo', 'march'],
  ['abr', 'abril', 'apr', 'april'],
  ['may', 'mayo'],
  ['jun', 'junio', 'june'],
  ['jul', 'julio', 'july'],
  ['ago', 'agosto', 'aug', 'august'],
  ['sep', 'sept', 'septiembre', 'september'],
  ['oct', 'octubre', 'october'],
  ['nov', 'noviembre', 'november'],
  ['dic', 'diciembre', 'dec', 'december'],
];

const FIRST_YEAR = 1800;
const DAY = 86_400_000;

function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}

/** Whether a text is `AAAA-MM-DD` and a day that exists, from 1800 to 9999. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDateText(text) === text;
}

/**
 * A date as people in Mexico type it → `AAAA-MM-DD`; null when it is none.
 *
 * Year first (`2027-03-31`, `2027/3/31`, with or without a time), day first (`31/03/2027`, `31-3-2027`, `31.03.2027`), or with the
 * month's name in Spanish or English (`31 de marzo de 2027`, `31-mar-2027`). Two-digit years are not guessed, and in Spanish the month is
 * never first. In English `03/31/2027` has one meaning; `06/07/2027` has two, and is none: see `isDayOrMonthFirst`.
 */
export function readDateText(text: string, language: Language = 'es'): string | null {
  const folded = foldText(text);
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/.exec(folded);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
    if (language === 'es' || first === second) return isoDate(year, second, first);
    return isoDate(year, second, first) === null ? isoDate(year, first, second) : onlyDayFirst(year, first, second);
  }
  const named = /^(\d{1,2})(?: de |[-/. ])([a-z]+)\.?(?: de | del |[-/. ])(\d{4})$/.exec(folded);
  if (!named) return null;
  const month = MONTHS.findIndex((names) => names.includes(named[2] ?? ''));
  return isoDate(Number(named[3]), month + 1, Number(named[1]));
}

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}.*)?$/;

function onlyDayFirst(year: number, day: number, month: number): string | null {
  return isoDate(year, day, month) === null ? isoDate(year, month, day) : null;
}

/** Whether a date such as `06/07/2027` is one day with the day first and another with the month first. */
export function isDayOrMonthFirst(text: string): boolean {
  return readDateText(text, 'es') !== null && readDateText(text, 'en') === null;
}

/** Day 0 of each date system. Excel's 1900 system counts a 29 February 1900 that never was, as serial 60. */
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_BEFORE_FALSE_DAY = Date.UTC(1899, 11, 31);
const FALSE_LEAP_DAY = 60;
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The day of an Excel serial; a time of day is dropped; null when no day has that serial. */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!date1904 && (day < 1 || day === FALSE_LEAP_DAY)) return null;
  if (date1904 && day < 0) return null;
  const epoch = date1904 ? EPOCH_1904 : day < FALSE_LEAP_DAY ? EPOCH_BEFORE_FALSE_DAY : EPOCH_1900;
  const time = epoch + day * DAY;
  return time > LAST_DAY ? null : new Date(time).toISOString().slice(0, 10);
}

/** The Excel serial of `AAAA-MM-DD`; null for a day before the date system begins. */
export function serialOfDate(date: string, date1904: boolean): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (date1904) return time < EPOCH_1904 ? null : Math.round((time - EPOCH_1904) / DAY);
  const day = Math.round((time - EPOCH_1900) / DAY);
  if (day > FALSE_LEAP_DAY) return day;
  return day >= 2 ? day - 1 : null;
}
