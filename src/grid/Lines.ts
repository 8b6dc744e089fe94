import { BooleanNumber, Direction } from '@univerjs/core';
import type {
  ISetWorksheetRowHeightMutationParams,
  ISetWorksheetRowIsAutoHeightMutationParams,
} from '@univerjs/sheets';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import { rangeOf } from './addresses';
import type { Engine } from './Engine';
import type { Block } from './Grid';

export type Axis = 'rows' | 'columns';

/** Average width of a character of the standard font, and the margins of a cell, in pixels. */
const CHARACTER = 8;
const MARGINS = 18;
const WIDEST = 420;
const NARROWEST = 40;
/** Excel's last lines. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Rows and columns: inserted, deleted, hidden, frozen and wide. */
export class Lines {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  insertCells(block: Block, shift: 'down' | 'right'): void {
    this.#shiftCells(block, shift === 'down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
  }

  deleteCells(block: Block, shift: 'up' | 'left'): void {
    this.#shiftCells(block, shift === 'up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
  }

  insert(block: Block, axis: Axis): void {
    const params = {
      ...this.#target(block.sheet),
      range: this.#whole(block, axis),
      direction: axis === 'rows' ? Direction.UP : Direction.LEFT,
    };
    this.#engine.on(block.sheet, () =>
      this.#engine.run(axis === 'rows' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, params),
    );
  }

  delete(block: Block, axis: Axis): void {
    const params = { ...this.#target(block.sheet), range: this.#whole(block, axis) };
    this.#engine.on(block.sheet, () =>
      this.#engine.run(axis === 'rows' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, params),
    );
  }

  columnWidth(sheet: string, column: number): number {
    return this.#engine.sheet(sheet).getColumnWidth(column);
  }

  setColumnWidth(sheet: string, column: number, count: number, pixels: number): void {
    const widths: Record<number, number> = {};
    const before: Record<number, number> = {};
    for (let i = column; i < column + count; i += 1) {
      widths[i] = pixels;
      before[i] = this.columnWidth(sheet, i);
    }
    const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column + count - 1 }];
    const change = (colWidth: Record<number, number>) => ({
      id: SetWorksheetColWidthMutation.id,
      params: { ...this.#target(sheet), ranges, colWidth },
    });
    this.#engine.change([change(widths)], [change(before)]);
  }

  /** A row that was given a height no longer finds its own. */
  setRowHeight(sheet: string, row: number, count: number, pixels: number): void {
    const worksheet = this.#engine.sheet(sheet);
    const ranges = [
      { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 },
    ];
    const height: ISetWorksheetRowHeightMutationParams = { ...this.#target(sheet), ranges, rowHeight: pixels };
    const own: ISetWorksheetRowIsAutoHeightMutationParams = {
      ...this.#target(sheet),
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    };
    const before = [
      {
        id: SetWorksheetRowHeightMutation.id,
        params: SetWorksheetRowHeightMutationFactory(height, worksheet),
      },
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: SetWorksheetRowIsAutoHeightMutationFactory(own, worksheet),
      },
    ];
    this.#engine.change(
      [
        { id: SetWorksheetRowHeightMutation.id, params: height },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: own },
      ],
      before,
    );
  }

  start(sheet: string, axis: Axis, line: number): number {
    const sizeOf = this.#sizes(sheet, axis);
    let pixels = 0;
    for (let i = 0; i < line; i += 1) pixels += sizeOf(i);
    return pixels;
  }

  at(sheet: string, axis: Axis, pixels: number): { line: number; pixels: number } {
    const sizeOf = this.#sizes(sheet, axis);
    const last = axis === 'rows' ? LAST_ROW : LAST_COLUMN;
    let rest = Math.max(0, pixels);
    let line = 0;
    for (let size = sizeOf(0); rest >= size && line < last; size = sizeOf(line)) {
      rest -= size;
      line += 1;
    }
    return { line, pixels: rest };
  }

  /** Widths are estimated from the lengths of the texts: nothing measures fonts outside of a browser. */
  autofit(block: Block, textsOf: (block: Block) => readonly (readonly string[])[]): void {
    const texts = textsOf(block);
    for (let c = 0; c < block.columns; c += 1) {
      const longest = texts.reduce((most, row) => Math.max(most, row[c]?.length ?? 0), 0);
      if (longest === 0) continue;
      this.setColumnWidth(
        block.sheet,
        block.column + c,
        1,
        Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER + MARGINS)),
      );
    }
  }

  hidden(block: Block, axis: Axis): boolean[] {
    const sheet = this.#engine.sheet(block.sheet);
    return axis === 'rows'
      ? Array.from({ length: block.rows }, (_, i) => !sheet.getRowVisible(block.row + i))
      : Array.from({ length: block.columns }, (_, i) => !sheet.getColVisible(block.column + i));
  }

  hide(block: Block, axis: Axis, hidden: boolean): void {
    const was = this.hidden(block, axis);
    this.#show(
      block,
      axis,
      hidden,
      was.map((line) => line !== hidden),
    );
  }

  /** Hides the lines of the block for which `refused` holds. */
  hideEach(block: Block, axis: Axis, refused: readonly boolean[]): void {
    const was = this.hidden(block, axis);
    this.#show(
      block,
      axis,
      true,
      refused.map((line, i) => line && was[i] === false),
    );
  }

  #show(block: Block, axis: Axis, hidden: boolean, which: readonly boolean[]): void {
    const first = axis === 'rows' ? block.row : block.column;
    const change = which.flatMap((line, i) => (line ? [first + i] : []));
    if (change.length === 0) return;
    const ranges = joined(change).map(([from, to]) =>
      axis === 'rows'
        ? {
            startRow: from,
            endRow: to,
            startColumn: 0,
            endColumn: this.#engine.sheet(block.sheet).getColumnCount() - 1,
          }
        : {
            startRow: 0,
            endRow: this.#engine.sheet(block.sheet).getRowCount() - 1,
            startColumn: from,
            endColumn: to,
          },
    );
    const [hide, show] =
      axis === 'rows'
        ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
        : [SetColHiddenMutation.id, SetColVisibleMutation.id];
    const params = { ...this.#target(block.sheet), ranges };
    this.#engine.change([{ id: hidden ? hide : show, params }], [{ id: hidden ? show : hide, params }]);
  }

  freeze(sheet: string, rows: number, columns: number): void {
    const before = this.#engine.sheet(sheet).getConfig().freeze;
    const after = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    const change = (freeze: typeof after) => ({
      id: SetFrozenMutation.id,
      params: { ...this.#target(sheet), ...freeze },
    });
    this.#engine.change([change(after)], [change(before)]);
  }

  frozen(sheet: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.#engine.sheet(sheet).getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  /** The handlers of these commands are marked as asynchronous but wait for nothing: they are done when this returns. */
  #shiftCells(block: Block, command: string): void {
    const failed = (error: unknown): void => {
      queueMicrotask(() => {
        throw error;
      });
    };
    this.#engine.on(block.sheet, () => {
      this.#engine.commands.executeCommand(command, { range: rangeOf(block) }).catch(failed);
    });
  }

  #sizes(sheet: string, axis: Axis): (line: number) => number {
    const worksheet = this.#engine.sheet(sheet);
    return axis === 'rows'
      ? (row) => (worksheet.getRowVisible(row) ? worksheet.getRowHeight(row) : 0)
      : (column) => (worksheet.getColVisible(column) ? worksheet.getColumnWidth(column) : 0);
  }

  #whole(block: Block, axis: Axis) {
    const sheet = this.#engine.sheet(block.sheet);
    const range = rangeOf(block);
    return axis === 'rows'
      ? { ...range, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { ...range, startRow: 0, endRow: sheet.getRowCount() - 1 };
  }

  #target(sheet: string) {
    return { unitId: this.#engine.unitId, subUnitId: sheet };
  }
}

/** Joins ascending numbers to runs of neighbours. */
function joined(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
