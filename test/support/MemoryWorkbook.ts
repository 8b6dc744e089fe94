import type { CellValue } from '../../src/domain/rows/CellValue';
import type { CellAddress, WorkOptions } from '../../src/workbook/Reports';
import type {
  CellChoice,
  CellWrite,
  NewRows,
  NewTable,
  TableCells,
  TableChanges,
  TableShape,
  Workbook,
} from '../../src/workbook/Workbook';
import { workbookError } from '../../src/workbook/WorkbookError';
import { MemorySheet, type MemoryCell } from './MemorySheet';

const SHEET_ROWS = 1_048_576;

/** A table of the workbook in memory; its heading row stands above `firstRow`. */
export interface MemoryTable {
  readonly id: string;
  name: string;
  sheet: MemorySheet;
  columns: { id: number; heading: string }[];
  rows: number;
  totals: boolean;
  firstRow: number;
  firstColumn: number;
  /** Column id → accepted values. */
  filters: Map<number, readonly CellValue[]>;
}

/** A workbook in plain memory: small, quick, and held to the same contract as the one on office.js. */
export class MemoryWorkbook implements Workbook {
  readonly sheets: MemorySheet[] = [];
  readonly memoryTables: MemoryTable[] = [];
  readonly settings = new Map<string, string>();
  readonly names = new Map<string, readonly string[]>();
  selected: CellAddress | null = null;
  dates: 1900 | 1904 = 1900;
  /** Cells written by `write`, in all. */
  written = 0;
  /** Called before every step that Excel would be asked for: tests let it fail, or let a person act. */
  beforeStep: (step: string) => void = () => undefined;
  private nextId = 1;

  tables(): Promise<readonly TableShape[]> {
    return this.step('tables', () => this.memoryTables.map(shapeOf));
  }

  insertTable(table: NewTable, options: WorkOptions = {}): Promise<TableShape> {
    return this.step('insertTable', () => {
      if (options.signal?.aborted === true) throw workbookError('cancelled');
      const sheet = new MemorySheet(
        free(
          table.sheetName,
          this.sheets.map(({ name }) => name),
          ' ',
        ),
      );
      this.sheets.push(sheet);
      const made: MemoryTable = {
        id: `t${this.nextId++}`,
        name: free(
          table.tableName,
          this.memoryTables.map(({ name }) => name),
          '',
        ),
        sheet,
        columns: table.columns.map(({ heading }) => ({ id: this.nextId++, heading })),
        rows: Math.max(table.values.length, 1),
        totals: false,
        firstRow: 1,
        firstColumn: 0,
        filters: new Map(),
      };
      this.memoryTables.push(made);
      table.values.forEach((cells, row) => {
        cells.forEach((value, column) => sheet.put(1 + row, column, { value, formula: null }));
        options.onProgress?.({ stage: 'writing', done: row + 1, total: table.values.length });
      });
      return shapeOf(made);
    });
  }

  read(tableId: string, choice: CellChoice): Promise<TableCells> {
    return this.step('read', () => cellsOf(this.find(tableId), choice));
  }

  async change<T>(tableId: string, work: (table: TableChanges) => Promise<T>): Promise<T> {
    const table = await this.step('change', () => this.find(tableId));
    if (table.sheet.isProtected) throw workbookError('protected');
    const filters = table.filters;
    table.filters = new Map();
    try {
      return await work(this.changesOf(table));
    } finally {
      table.filters = filters;
    }
  }

  readSetting(key: string): Promise<string | null> {
    return this.step('readSetting', () => this.settings.get(key) ?? null);
  }

  writeSetting(key: string, text: string | null): Promise<void> {
    return this.step('writeSetting', () => {
      if (text === null) this.settings.delete(key);
      else this.settings.set(key, text);
    });
  }

  defineName(name: string, texts: readonly string[]): Promise<void> {
    return this.step('defineName', () => void this.names.set(name, texts));
  }

  dateSystem(): Promise<1900 | 1904> {
    return this.step('dateSystem', () => this.dates);
  }

  selectCell(cell: CellAddress): Promise<void> {
    return this.step('selectCell', () => void (this.selected = cell));
  }

  find(tableId: string): MemoryTable {
    const table = this.memoryTables.find(({ id }) => id === tableId);
    if (table === undefined) throw workbookError('table-gone');
    return table;
  }

  newColumnId(): number {
    return this.nextId++;
  }

  private changesOf(table: MemoryTable): TableChanges {
    const put = ({ row, column, value }: CellWrite): void => {
      this.written++;
      table.sheet.put(table.firstRow + row, table.firstColumn + column, { value, formula: null });
    };
    return {
      shape: () => this.step('shape', () => shapeOf(table)),
      read: (choice) => this.step('read', () => cellsOf(table, choice)),
      write: (cells) => this.step('write', () => cells.forEach(put)),
      append: (rows) => this.step('append', () => append(table, rows, put)),
      removeRows: (rows) => this.step('removeRows', () => removeRows(table, rows)),
      head: (column, heading) =>
        this.step('head', () => {
          const found = table.columns[column];
          if (found !== undefined) found.heading = heading;
        }),
    };
  }

  /** One conversation with Excel: others may act before it, and it may fail. */
  private step<T>(name: string, work: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.beforeStep(name);
      resolve(work());
    });
  }
}

function free(wished: string, taken: readonly string[], join: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished}${join}${number}`;
    if (!taken.includes(name)) return name;
  }
}

function shapeOf(table: MemoryTable): TableShape {
  const { id, name, sheet, columns, rows, totals, firstRow, firstColumn } = table;
  const copies = columns.map((column) => ({ ...column }));
  return { tableId: id, name, sheet: sheet.name, columns: copies, rows, totals, firstRow, firstColumn };
}

function cellsOf(table: MemoryTable, choice: CellChoice): TableCells {
  const rows = choice.rows ?? Array.from({ length: table.rows }, (_row, index) => index);
  const cell = (row: number, column: number): MemoryCell =>
    table.sheet.at(table.firstRow + row, table.firstColumn + column);
  return {
    rows,
    values: rows.map((row) => choice.columns.map((column) => cell(row, column).value)),
    formulas: rows.map((row) => choice.columns.map((column) => cell(row, column).formula !== null)),
  };
}

function append(table: MemoryTable, rows: NewRows, put: (cell: CellWrite) => void): number {
  const { sheet, firstRow, firstColumn } = table;
  const width = table.columns.length;
  const blank =
    table.rows === 1 && table.columns.every((_c, column) => sheet.at(firstRow, firstColumn + column).value === '');
  const first = blank ? 0 : table.rows;
  const added = first + rows.values.length - table.rows;
  const below = firstRow + table.rows;
  if (below + added > SHEET_ROWS) throw workbookError('full-sheet');
  if (added > 0 && (table.totals || sheet.isUsedBelow(below, firstColumn, width))) {
    sheet.shift(below, firstColumn, width, added);
  }
  table.rows += added;
  rows.values.forEach((values, row) => {
    rows.columns.forEach(({ column }, place) => put({ row: first + row, column, value: values[place] ?? '' }));
  });
  return first;
}

function removeRows(table: MemoryTable, rows: readonly number[]): void {
  const { sheet, firstRow, firstColumn } = table;
  const width = table.columns.length;
  for (const row of [...new Set(rows)].sort((a, b) => b - a)) {
    const at = firstRow + row;
    for (let offset = 0; offset < width; offset++) sheet.put(at, firstColumn + offset, { value: '', formula: null });
    if (table.rows === 1) continue;
    sheet.shift(at + 1, firstColumn, width, -1);
    table.rows--;
  }
}
