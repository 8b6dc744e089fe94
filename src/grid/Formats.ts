import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { numfmt } from '@univerjs/core';
import { SetRangeValuesMutation, SetWorksheetRowIsAutoHeightCommand } from '@univerjs/sheets';
import { rangeOf } from './addresses';
import { contentBefore, contentOf, cellFor } from './cellContent';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import type { Block, GridStyle } from './Grid';
import { commonStyle, gridStyle, univerStyle } from './styleOf';

const GENERAL = 'General';

/** Number formats, styles and what cells look like. */
export class Formats {
  readonly #engine: Engine;
  readonly #cells: Cells;

  constructor(engine: Engine, cells: Cells) {
    this.#engine = engine;
    this.#cells = cells;
  }

  numbers(block: Block): string[][] {
    return this.#map(block, (row, column) => this.#number(this.#cells.cell(block.sheet, row, column)));
  }

  texts(block: Block): string[][] {
    return this.#map(block, (row, column) => {
      const cell = this.#cells.cell(block.sheet, row, column);
      const value = contentOf(cell);
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return display(this.#number(cell), value);
    });
  }

  formatNumbers(block: Block, formats: string | readonly (readonly (string | undefined)[])[]): void {
    const styles = new Map<string, IStyleData>();
    this.#restyle(block, (r, c) => {
      const pattern = typeof formats === 'string' ? formats : formats[r]?.[c];
      if (pattern === undefined) return undefined;
      const style = styles.get(pattern) ?? { n: pattern === GENERAL || pattern === '' ? null : { pattern } };
      styles.set(pattern, style);
      return style;
    });
  }

  style(block: Block): GridStyle {
    const seen = new Map<string, Required<GridStyle>>();
    const matrix = this.#engine.sheet(block.sheet).getCellMatrix();
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const style = matrix.getValue(row, column)?.s;
        const key = typeof style === 'string' ? style : JSON.stringify(style ?? null);
        if (!seen.has(key))
          seen.set(key, gridStyle(typeof style === 'string' ? this.#engine.workbook.getStyles().get(style) : style));
      }
    }
    return commonStyle([...seen.values()]);
  }

  /** Rows in which a text wraps become as high as it needs, as in Excel (in a browser; nothing measures fonts elsewhere). */
  restyle(block: Block, style: GridStyle): void {
    const parts = univerStyle(style);
    this.#engine.undo.begin();
    try {
      this.#restyle(block, () => parts);
      if (style.wrap === true)
        this.#engine.run(SetWorksheetRowIsAutoHeightCommand.id, {
          unitId: this.#engine.unitId,
          subUnitId: block.sheet,
          ranges: [rangeOf(block)],
        });
    } finally {
      this.#engine.undo.end();
    }
  }

  clear(block: Block, what: 'all' | 'contents' | 'formats'): void {
    const matrix = this.#engine.sheet(block.sheet).getCellMatrix();
    const redo: IObjectMatrixPrimitiveType<ICellData> = {};
    const undo: IObjectMatrixPrimitiveType<ICellData> = {};
    matrix.forValue((row, column, cell) => {
      const inside =
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns;
      if (!inside || !cell) return;
      const contents = what !== 'formats';
      const formats = what !== 'contents';
      (redo[row] ??= {})[column] = {
        ...(contents ? cellFor(null) : formulaContent(cell)),
        ...(formats && { s: null }),
      };
      (undo[row] ??= {})[column] = {
        ...(contents ? contentBefore(cell) : formulaContent(cell)),
        ...(formats && { s: cell.s ?? null }),
      };
    });
    if (Object.keys(redo).length > 0) this.#set(block.sheet, redo, undo);
  }

  #number(cell: Nullable<ICellData>): string {
    const style = typeof cell?.s === 'string' ? this.#engine.workbook.getStyles().get(cell.s) : cell?.s;
    return style?.n?.pattern ?? GENERAL;
  }

  #restyle(block: Block, styleAt: (r: number, c: number) => IStyleData | undefined): void {
    const matrix = this.#engine.sheet(block.sheet).getCellMatrix();
    const redo: IObjectMatrixPrimitiveType<ICellData> = {};
    const undo: IObjectMatrixPrimitiveType<ICellData> = {};
    const now = new Map<IStyleData, Map<string, IStyleData>>();
    for (let r = 0; r < block.rows; r += 1) {
      for (let c = 0; c < block.columns; c += 1) {
        const s = styleAt(r, c);
        if (!s) continue;
        const row = block.row + r;
        const column = block.column + c;
        const formula = formulaContent(matrix.getValue(row, column));
        (redo[row] ??= {})[column] = { ...formula, s };
        const known = matrix.getValue(row, column)?.s;
        const key = typeof known === 'string' ? known : '';
        let before = now.get(s)?.get(key);
        if (!before || (known != null && key === '')) {
          before = this.#partsBefore(matrix.getValue(row, column), s);
          now.set(s, (now.get(s) ?? new Map<string, IStyleData>()).set(key, before));
        }
        (undo[row] ??= {})[column] = { ...formula, s: before };
      }
    }
    if (Object.keys(redo).length > 0) this.#set(block.sheet, redo, undo);
  }

  /** The same parts as they are now, null where there are none. */
  #partsBefore(cell: Nullable<ICellData>, parts: IStyleData): IStyleData {
    const style = typeof cell?.s === 'string' ? this.#engine.workbook.getStyles().get(cell.s) : cell?.s;
    const now: Record<string, unknown> = { ...style };
    return Object.fromEntries(Object.keys(parts).map((part) => [part, now[part] ?? null]));
  }

  #set(sheet: string, redo: IObjectMatrixPrimitiveType<ICellData>, undo: IObjectMatrixPrimitiveType<ICellData>): void {
    const target = { unitId: this.#engine.unitId, subUnitId: sheet };
    this.#engine.change(
      [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: redo } }],
      [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: undo } }],
    );
  }

  #map<T>(block: Block, one: (row: number, column: number) => T): T[][] {
    return Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (_ignored, c) => one(block.row + r, block.column + c)),
    );
  }
}

/** Univer takes a formula away from a cell that is written without one, even if only its style is. */
function formulaContent(cell: Nullable<ICellData>): ICellData {
  return cell?.f != null || cell?.si != null ? contentBefore(cell) : {};
}

/** The value as a cell with this number format shows it. */
export function display(pattern: string, value: string | number): string {
  if (typeof value === 'string' && pattern === GENERAL) return value;
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return String(value);
  }
}
