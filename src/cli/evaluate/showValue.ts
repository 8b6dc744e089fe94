import type { GridValue } from '../../grid/Grid';
import type { Evaluated } from './evaluateFormula';

/** Digits of a number that Excel keeps. */
const DIGITS = 15;

/** A result as text: rows on lines, cells separated by tabs. */
export function showValue(value: Evaluated): string {
  return isBlock(value) ? value.map((row) => row.map(showCell).join('\t')).join('\n') : showCell(value);
}

/** A result as JSON: a scalar, or an array of rows; blank cells are null. */
export function jsonValue(value: Evaluated): string {
  return JSON.stringify(isBlock(value) ? value.map((row) => row.map(kept)) : kept(value));
}

function isBlock(value: Evaluated): value is readonly (readonly GridValue[])[] {
  return Array.isArray(value);
}

function showCell(cell: GridValue): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(kept(cell));
}

function kept(cell: GridValue): GridValue {
  return typeof cell === 'number' ? Number(cell.toPrecision(DIGITS)) : cell;
}
