import type { CellAddress } from './Reports';
import type { TableShape } from './Workbook';

/** Letters of a sheet column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Where a person finds the cell of a data row and a table column, both counted from 0. */
export function cellAddress(shape: TableShape, row: number, column: number): CellAddress {
  return { sheet: shape.sheet, address: `${columnLetters(shape.firstColumn + column)}${shape.firstRow + row + 1}` };
}
