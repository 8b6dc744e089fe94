import type { IRange } from '@univerjs/core';
import type { Block } from './Grid';

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Address as Excel writes it, such as `Hoja1!B2` or `'Mis datos'!B2`. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${columnLetters(column)}${row + 1}`;
}

export function rangeOf(block: Block): IRange {
  return {
    startRow: block.row,
    endRow: block.row + block.rows - 1,
    startColumn: block.column,
    endColumn: block.column + block.columns - 1,
  };
}

export function blockOf(sheet: string, range: IRange): Block {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function touch(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn
  );
}

export function contains(range: IRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}
