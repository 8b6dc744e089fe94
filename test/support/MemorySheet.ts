import type { CellValue } from '../../src/domain/rows/CellValue';

/** A cell of the workbook in memory: a formula keeps the value it has. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

const BLANK: MemoryCell = { value: '', formula: null };

/** Cells of one sheet by place, from 0. */
export class MemorySheet {
  private rows: (MemoryCell | undefined)[][] = [];
  isProtected = false;

  constructor(readonly name: string) {}

  at(row: number, column: number): MemoryCell {
    return this.rows[row]?.[column] ?? BLANK;
  }

  put(row: number, column: number, cell: MemoryCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row];
    if (line !== undefined) line[column] = cell;
  }

  /** Moves what stands in these columns, from `row` down, by so many rows; negative moves up over what was there. */
  shift(row: number, column: number, width: number, by: number): void {
    const end = this.rows.length;
    const places = Array.from({ length: Math.max(end - row, 0) }, (_row, index) => row + index);
    for (const from of by > 0 ? places.reverse() : places) {
      for (let offset = 0; offset < width; offset++) {
        this.put(from + by, column + offset, this.at(from, column + offset));
        this.put(from, column + offset, BLANK);
      }
    }
  }

  /** Whether anything stands in these columns from `row` down. */
  isUsedBelow(row: number, column: number, width: number): boolean {
    for (let at = row; at < this.rows.length; at++) {
      for (let offset = 0; offset < width; offset++) if (this.at(at, column + offset).value !== '') return true;
    }
    return false;
  }
}
