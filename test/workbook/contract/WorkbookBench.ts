import type { CellValue } from '../../../src/domain/rows/CellValue';
import type { Workbook } from '../../../src/workbook/Workbook';

/** A cell as a person finds it. */
export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What a person does in the workbook while the add-in works; rows and columns of sheets count from 0. */
export interface Hands {
  type(sheet: string, row: number, column: number, typed: CellValue | { readonly formula: string }): Promise<void>;
  look(sheet: string, row: number, column: number): Promise<SeenCell>;
  /** Filters a column of a table to the given values. */
  filter(tableId: string, column: number, values: readonly string[]): Promise<void>;
  /** Whether a filter with criteria is on the column. */
  isFiltered(tableId: string, column: number): Promise<boolean>;
  showTotals(tableId: string): Promise<void>;
  rename(tableId: string, column: number, heading: string): Promise<void>;
  insertColumn(tableId: string, before: number, heading: string): Promise<void>;
  protect(sheet: string): Promise<void>;
  deleteTable(tableId: string): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  nameOf(name: string): Promise<boolean>;
  selected(): Promise<string>;
}

/** A fresh workbook and somebody at its keyboard. */
export interface WorkbookBench {
  readonly workbook: Workbook;
  readonly hands: Hands;
}
