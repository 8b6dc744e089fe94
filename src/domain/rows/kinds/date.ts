import { dateOfSerial, isDate, readDateText, serialOfDate } from '../dates';
import { isUnknownWord } from '../isUnknownWord';
import { quote, refused, understood, type Reading } from '../Reading';

function notADate(typed: unknown): Reading {
  return refused(
    'not-a-date',
    `${quote(typed)} no es una fecha; escriba, por ejemplo, 2027-03-31 o 31/03/2027.`,
    `${quote(typed)} is not a date; type, for example, 2027-03-31 or 31/03/2027.`,
  );
}

/** An Excel serial or a date in words → `AAAA-MM-DD`; a time of day is dropped. */
export function dateFromCell(cell: string | number | boolean, date1904: boolean): Reading {
  if (typeof cell === 'boolean') return notADate(cell);
  if (typeof cell === 'string' && isUnknownWord(cell)) return understood(null);
  const date = typeof cell === 'number' ? dateOfSerial(cell, date1904) : readDateText(cell);
  return date === null ? notADate(cell) : understood(date);
}

export function dateFromJson(json: unknown): Reading {
  return typeof json === 'string' && isDate(json) ? understood(json) : notADate(json);
}

/** A serial; days before the date system begins are written as text. */
export function dateToCell(date: string, date1904: boolean): number | string {
  return serialOfDate(date, date1904) ?? date;
}
