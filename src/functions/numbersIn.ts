import type { Bilingual } from '../domain/language';
import { CellError } from './CellError';
import type { FunctionInput } from './FunctionValue';
import { blockOf, isBlank, numberOf } from './inputs';

/** A number, or null when the cell is blank: unknown, never zero. */
export function knownOrNull(cell: unknown, name: Bilingual): number | null | CellError {
  return isBlank(cell) ? null : numberOf(cell, name);
}

/** Every number of a range, row by row. One that is blank or no number is told by its place in the range. */
export function numbersIn(input: FunctionInput, name: Bilingual): readonly number[] | CellError {
  const rows = numberRows(input, name);
  return rows instanceof CellError ? rows : rows.flat();
}

/** The numbers of a range in its own shape. */
export function numberRows(input: FunctionInput, name: Bilingual): readonly (readonly number[])[] | CellError {
  const block = blockOf(input) ?? [[null]];
  const single = block.length === 1 && block[0]?.length === 1;
  const rows: number[][] = [];
  for (const [row, cells] of block.entries()) {
    const numbers: number[] = [];
    for (const [column, cell] of cells.entries()) {
      const number = numberOf(cell, single ? name : placed(name, row + 1, column + 1));
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    rows.push(numbers);
  }
  return rows;
}

/** What an optional parameter stands for when it is left out; a blank cell is not left out, it is unknown. */
export function whenOmitted(input: FunctionInput, value: number): FunctionInput {
  return blockOf(input) === null ? value : input;
}

function placed(name: Bilingual, row: number, column: number): Bilingual {
  return {
    es: `${name.es} (fila ${String(row)}, columna ${String(column)} del rango)`,
    en: `${name.en} (row ${String(row)}, column ${String(column)} of the range)`,
  };
}
