import type { Bilingual, Language } from '../../language';
import { dateOfSerial, isDate, isDayOrMonthFirst, readDateText, serialOfDate } from '../dates';
import { isUnknownWord } from '../isUnknownWord';
import { quote, refused, understood, type Reading } from '../Reading';

function notADate(typed: unknown): Reading {
  return refused(
    'not-a-date',
    `${quote(typed)} no es una fecha; escriba, por ejemplo, 2027-03-31 o 31/03/2027.`,
    `${quote(typed)} is not a date; type, for example, 2027-03-31 or 31/03/2027.`,
  );
}

/** What to say of a date that has two meanings in English. */
export function dayOrMonth(typed: string): Bilingual {
  return {
    es: `${quote(typed)} puede ser de dos días distintos; escriba la fecha como 2024-06-07 (año, mes, día).`,
    en: `${quote(typed)} may be two different days; write the date as 2024-06-07 (year, month, day).`,
  };
}

function twoDays(typed: string): Reading {
  const { es, en } = dayOrMonth(typed);
  return refused('not-a-date', es, en);
}

/** An Excel serial or a date in words → `AAAA-MM-DD`; a time of day is dropped. */
export function dateFromCell(cell: string | number | boolean, date1904: boolean, language: Language = 'es'): Reading {
  if (typeof cell === 'boolean') return notADate(cell);
  if (typeof cell === 'string' && isUnknownWord(cell)) return understood(null);
  const date = typeof cell === 'number' ? dateOfSerial(cell, date1904) : readDateText(cell, language);
  if (date !== null) return understood(date);
  return typeof cell === 'string' && isDayOrMonthFirst(cell) ? twoDays(cell) : notADate(cell);
}

export function dateFromJson(json: unknown): Reading {
  return typeof json === 'string' && isDate(json) ? understood(json) : notADate(json);
}

/** A serial; days before the date system begins are written as text. */
export function dateToCell(date: string, date1904: boolean): number | string {
  return serialOfDate(date, date1904) ?? date;
}
