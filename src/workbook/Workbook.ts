import type { CellValue } from '../domain/rows/CellValue';
import type { CellAddress, WorkOptions } from './Reports';

/** One column of a table. */
export interface ShapeColumn {
  /** Excel keeps it however the column is renamed or moved. */
  readonly id: number;
  readonly heading: string;
}

/** What a table looks like now; rows and columns count from 0 inside the table, the heading row and totals left out. */
export interface TableShape {
  readonly tableId: string;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ShapeColumn[];
  /** Data rows. */
  readonly rows: number;
  readonly totals: boolean;
  /** Sheet position of the first data cell, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Which cells of a table: all rows when `rows` is absent. */
export interface CellChoice {
  readonly rows?: readonly number[];
  readonly columns: readonly number[];
}

/** Cells in the order of the choice; `formulas` tells which of them hold a formula. */
export interface TableCells {
  readonly rows: readonly number[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly boolean[])[];
}

/** One cell to write. A text is written as text, never evaluated; `''` clears the cell. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Rows to add below a table: values of some columns, the others stay as Excel fills them. */
export interface NewRows {
  readonly columns: readonly { readonly column: number; readonly numberFormat: string }[];
  readonly values: readonly (readonly CellValue[])[];
}

export interface NewColumn {
  readonly heading: string;
  /** Excel number format in English, `@` for text; set before values are written. */
  readonly numberFormat: string;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  /** What Excel offers in a list below the cell; other values stay allowed. */
  readonly pickList: readonly string[] | null;
}

export interface NewTable {
  /** Wished names; a number is added when they are taken. */
  readonly sheetName: string;
  readonly tableName: string;
  readonly columns: readonly NewColumn[];
  readonly values: readonly (readonly CellValue[])[];
  /** Rows whose cell in the first column contains this text are shown as no longer on the list. */
  readonly leftMark: string;
}

/** One table while it is changed. Positions are those of this moment: rows must be located by key first. */
export interface TableChanges {
  shape(): Promise<TableShape>;
  read(choice: CellChoice): Promise<TableCells>;
  write(cells: readonly CellWrite[]): Promise<void>;
  /** Inserts cells first when anything lies below the table, keeps a totals row last; gives the first new row. */
  append(rows: NewRows): Promise<number>;
  /** Takes whole table rows away and moves up what is below. */
  removeRows(rows: readonly number[]): Promise<void>;
  /** Gives a column another heading. */
  head(column: number, heading: string): Promise<void>;
}

/**
 * A workbook in the words of the use cases. Every adapter passes the same contract tests
 * (`test/workbook/contract/workbookContract.ts`). Failures reject with a `WorkbookError`.
 */
export interface Workbook {
  /** All tables, linked or not. */
  tables(): Promise<readonly TableShape[]>;
  /** Adds a sheet with one table whose first column is the hidden key column. */
  insertTable(table: NewTable, options?: WorkOptions): Promise<TableShape>;
  /** Reads in blocks that fit Excel's limits. */
  read(tableId: string, choice: CellChoice, options?: WorkOptions): Promise<TableCells>;
  /**
   * Runs `work` on one table as one step: events and calculation wait, filters are read, cleared and restored (also on
   * failure), and it is one undo step where Excel can.
   */
  change<T>(tableId: string, work: (table: TableChanges) => Promise<T>): Promise<T>;
  /** A text kept inside the workbook; null when there is none. */
  readSetting(key: string): Promise<string | null>;
  /** null takes the setting away. */
  writeSetting(key: string, text: string | null): Promise<void>;
  /** Makes or replaces a name that stands for a list of texts. */
  defineName(name: string, texts: readonly string[]): Promise<void>;
  dateSystem(): Promise<1900 | 1904>;
  selectCell(cell: CellAddress): Promise<void>;
}
