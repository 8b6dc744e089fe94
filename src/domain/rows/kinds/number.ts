import { isUnknownWord } from '../isUnknownWord';
import { quote, refused, understood, type Reading } from '../Reading';
import { readNumberText } from '../readNumberText';
import { significant } from '../significant';

export interface Bounds {
  readonly min?: number;
  readonly max?: number | null;
  readonly integer: boolean;
}

const LARGEST = 1e300;
/** Whole numbers beyond 15 digits are not exact in a cell. */
const LARGEST_INTEGER = 999_999_999_999_999;

export function notANumber(typed: unknown): Reading {
  return refused('not-a-number', `${quote(typed)} no es un número.`, `${quote(typed, 'en')} is not a number.`);
}

/** The number as a cell keeps it (15 significant digits), inside its bounds. */
export function boundedNumber(number: number, { min, max, integer }: Bounds): Reading {
  if (!Number.isFinite(number) || Math.abs(number) > LARGEST) return notANumber(String(number));
  const value = significant(number);
  if (integer && (!Number.isInteger(value) || Math.abs(value) > LARGEST_INTEGER)) {
    return refused('not-an-integer', `${value} no es un número entero.`, `${value} is not a whole number.`);
  }
  if (min !== undefined && value < min) {
    return refused('below-min', `${value} es menor que el mínimo, ${min}.`, `${value} is below the minimum, ${min}.`);
  }
  if (max !== undefined && max !== null && value > max) {
    return refused('above-max', `${value} es mayor que el máximo, ${max}.`, `${value} is above the maximum, ${max}.`);
  }
  return understood(value === 0 ? 0 : value);
}

export function numberFromCell(cell: string | number | boolean, bounds: Bounds, unit: string | null): Reading {
  if (typeof cell === 'boolean') return notANumber(cell);
  if (typeof cell === 'number') return boundedNumber(cell, bounds);
  if (isUnknownWord(cell)) return understood(null);
  const number = readNumberText(cell, unit);
  return number === null ? notANumber(cell) : boundedNumber(number, bounds);
}

export function numberFromJson(json: unknown, bounds: Bounds): Reading {
  return typeof json === 'number' ? boundedNumber(json, bounds) : notANumber(json);
}
