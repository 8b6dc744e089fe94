import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { blockOf } from './addresses';
import { cellFor, contentBefore, contentOf } from './cellContent';
import { spillsOf } from './dirtyCells';
import type { Engine } from './Engine';
import type { FormulaText } from './FormulaText';
import type { Block, GridInput, GridValue } from './Grid';

/** Contents of cells: values, formulas and spilled results. */
export class Cells {
  readonly #engine: Engine;
  readonly #text: FormulaText;

  constructor(engine: Engine, text: FormulaText) {
    this.#engine = engine;
    this.#text = text;
  }

  values(block: Block): GridValue[][] {
    return this.#read(block, contentOf);
  }

  formulas(block: Block): GridValue[][] {
    return this.#read(block, (cell, row, column) => this.formula(block.sheet, row, column, cell) ?? contentOf(cell));
  }

  /** Formula as Excel writes it; null when the cell has none. */
  formula(
    sheet: string,
    row: number,
    column: number,
    cell = this.#engine.sheet(sheet).getCellMatrix().getValue(row, column),
  ): string | null {
    if (!cell?.f && !cell?.si) return null;
    const stored = cell.f ?? this.#engine.formulas.getFormulaStringByCell(row, column, sheet, this.#engine.unitId);
    return stored ? this.#text.shown(stored) : null;
  }

  write(block: Block, inputs: readonly (readonly GridInput[])[]): void {
    this.#makeRoom(block);
    const before = this.#engine.sheet(block.sheet).getCellMatrix();
    const redo: IObjectMatrixPrimitiveType<ICellData> = {};
    const undo: IObjectMatrixPrimitiveType<ICellData> = {};
    let count = 0;
    for (let r = 0; r < block.rows; r += 1) {
      const redoRow: Record<number, ICellData> = {};
      const undoRow: Record<number, ICellData> = {};
      for (let c = 0; c < block.columns; c += 1) {
        const input = inputs[r]?.[c];
        if (input === undefined) continue;
        const row = block.row + r;
        const column = block.column + c;
        const stored =
          input !== null && 'formula' in input
            ? { formula: this.#text.stored(input.formula, block.sheet, row, column) }
            : input;
        redoRow[column] = cellFor(stored);
        undoRow[column] = contentBefore(before.getValue(row, column));
        count += 1;
      }
      redo[block.row + r] = redoRow;
      undo[block.row + r] = undoRow;
    }
    if (count > 0) this.#set(block.sheet, redo, undo);
  }

  /** Smallest block with content, or with content or formats; null when there is none. */
  used(sheet: string, formats: boolean): Block | null {
    const bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
    const grow = (row: number, column: number): void => {
      bounds.startRow = Math.min(bounds.startRow, row);
      bounds.endRow = Math.max(bounds.endRow, row);
      bounds.startColumn = Math.min(bounds.startColumn, column);
      bounds.endColumn = Math.max(bounds.endColumn, column);
    };
    this.#engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        const filled = contentOf(cell) !== null || cell.f != null || cell.si != null;
        if (filled || (formats && cell.s != null)) grow(row, column);
      });
    for (const range of this.#spills(sheet)) {
      grow(range.startRow, range.startColumn);
      grow(range.endRow, range.endColumn);
    }
    return bounds.endRow < 0 ? null : blockOf(sheet, bounds);
  }

  /** The rows of the block down to the last one with content. */
  filled(block: Block): Block {
    const used = this.used(block.sheet, false);
    const last = used ? Math.min(block.row + block.rows, used.row + used.rows) : block.row;
    return { ...block, rows: Math.max(0, last - block.row) };
  }

  spill(sheet: string, row: number, column: number): Block | null {
    const range = this.#engine.formulas.getArrayFormulaRange()[this.#engine.unitId]?.[sheet]?.[row]?.[column];
    if (!range || this.#engine.sheet(sheet).getCellMatrix().getValue(row, column)?.v === '#SPILL!') return null;
    return blockOf(sheet, range);
  }

  /** The cell with what it shows of a spilled result when it has no content of its own. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    const own = this.#engine.sheet(sheet).getCellMatrix().getValue(row, column);
    if (hasContent(own)) return own;
    const spilled = this.#spilled(sheet)?.[row]?.[column];
    return spilled ? { ...spilled, s: own?.s ?? spilled.s } : own;
  }

  #read<T>(block: Block, one: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.#engine.sheet(block.sheet).getCellMatrix();
    const spilled = this.#spilled(block.sheet);
    return Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (_, c) => {
        const row = block.row + r;
        const column = block.column + c;
        const own = matrix.getValue(row, column);
        return one(hasContent(own) ? own : (spilled?.[row]?.[column] ?? own), row, column);
      }),
    );
  }

  #spilled(sheet: string) {
    return this.#engine.formulas.getArrayFormulaCellData()[this.#engine.unitId]?.[sheet];
  }

  #spills(sheet: string): IRange[] {
    return spillsOf(this.#engine.formulas.getArrayFormulaRange(), this.#engine.unitId, sheet);
  }

  /** A sheet grows with what is written: Excel's has 1,048,576 rows from the start, which Univer would keep in memory. */
  #makeRoom(block: Block): void {
    const sheet = this.#engine.sheet(block.sheet);
    const target = { unitId: this.#engine.unitId, subUnitId: block.sheet };
    const rows = block.row + block.rows;
    const columns = block.column + block.columns;
    if (rows > sheet.getRowCount())
      this.#engine.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows + 1000 });
    if (columns > sheet.getColumnCount())
      this.#engine.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: columns + 26 });
  }

  #set(sheet: string, redo: IObjectMatrixPrimitiveType<ICellData>, undo: IObjectMatrixPrimitiveType<ICellData>): void {
    const target = { unitId: this.#engine.unitId, subUnitId: sheet };
    this.#engine.change(
      [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: redo } }],
      [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: undo } }],
    );
  }
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && (cell.f != null || cell.si != null || cell.p != null || (cell.v != null && cell.v !== ''));
}
