import { isUnknownWord } from '../isUnknownWord';
import { quote, refused, understood, type Reading } from '../Reading';
import { readNumberText } from '../readNumberText';
import { significant } from '../significant';
import { boundedNumber, notANumber, type Bounds } from './number';

/** How a percentage without a sign is meant: as the fraction of a cell, or 0–100 as in CSV files. */
export type PercentScale = 'fraction' | 'points';

/** A fraction above what the field allows: said with both readings, never guessed. */
function checkedPercent(points: number, typed: unknown, bounds: Bounds): Reading {
  const reading = boundedNumber(points, bounds);
  if (reading.ok || reading.code !== 'above-max') return reading;
  const example = typeof typed === 'number' && typed <= (bounds.max ?? 100);
  return refused(
    'above-max',
    `${quote(typed)} es ${significant(points)} %; el máximo es ${bounds.max} %.${example ? ` Escriba ${typed} % si eso quiso decir.` : ''}`,
    `${quote(typed)} is ${significant(points)} %; the maximum is ${bounds.max} %.${example ? ` Type ${typed} % if that was meant.` : ''}`,
  );
}

/** Cells hold fractions (0.75), JSON holds 0–100 (75). Text says which one it is with a sign: `75 %`. */
export function percentFromCell(cell: string | number | boolean, bounds: Bounds, scale: PercentScale): Reading {
  if (typeof cell === 'boolean') return notANumber(cell);
  if (typeof cell === 'number') return checkedPercent(significant(cell * 100), cell, bounds);
  if (isUnknownWord(cell)) return understood(null);
  const text = cell.trim();
  const signed = text.endsWith('%');
  const number = readNumberText(signed ? text.slice(0, -1) : text);
  if (number === null) return notANumber(cell);
  if (signed || scale === 'points') return checkedPercent(number, cell, bounds);
  return refused(
    'percent-unclear',
    `${quote(cell)} es texto: no se sabe si es porcentaje o fracción. Escriba, por ejemplo, 75 %.`,
    `${quote(cell)} is text: it may be a percentage or a fraction. Type, for example, 75 %.`,
  );
}

export function percentToCell(points: number): number {
  return significant(points / 100);
}

/** 0–100 in JSON. What a cell could not hold as a fraction is 0. */
export function percentFromJson(json: unknown, bounds: Bounds): Reading {
  return typeof json === 'number' ? boundedNumber(significant(percentToCell(json) * 100), bounds) : notANumber(json);
}
