import type { Grid } from '../../../grid/Grid';
import { contains } from '../areas';
import type { Area } from '../CellRange';
import type { CellShift } from '../shift';

/** A place on an axis of the sheet: so many pixels behind the start of a row or column. */
export interface Anchor {
  readonly line: number;
  readonly pixels: number;
}

export interface Side {
  from: Anchor;
  to: Anchor;
}

export interface FramePixels {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a chart stands: between two cells, so that it moves and grows with them, as charts in Excel do unless told otherwise.
 */
export class ChartFrame {
  rows: Side = { from: { line: 0, pixels: 0 }, to: { line: 0, pixels: 0 } };
  columns: Side = { from: { line: 0, pixels: 0 }, to: { line: 0, pixels: 0 } };

  pixels(grid: Grid, sheet: string): FramePixels {
    const at = (axis: 'rows' | 'columns', { line, pixels }: Anchor): number =>
      grid.lineStart(sheet, axis, line) + Math.min(pixels, size(grid, sheet, axis, line));
    const left = at('columns', this.columns.from);
    const top = at('rows', this.rows.from);
    return { left, top, width: at('columns', this.columns.to) - left, height: at('rows', this.rows.to) - top };
  }

  place(grid: Grid, sheet: string, { left, top, width, height }: FramePixels): void {
    this.columns = {
      from: grid.lineAt(sheet, 'columns', left),
      to: grid.lineAt(sheet, 'columns', left + width),
    };
    this.rows = { from: grid.lineAt(sheet, 'rows', top), to: grid.lineAt(sheet, 'rows', top + height) };
  }

  /** From the start of the first cell to the end of the last one. */
  cover({ row, column, rows, columns }: Area): void {
    this.rows = { from: { line: row, pixels: 0 }, to: { line: row + rows, pixels: 0 } };
    this.columns = { from: { line: column, pixels: 0 }, to: { line: column + columns, pixels: 0 } };
  }

  /** Moves with the cells under it; a shift of only some of them leaves it in place. */
  follow({ block, direction }: CellShift): void {
    const vertical = direction === 'down' || direction === 'up';
    const under: Area = {
      row: this.rows.from.line,
      rows: this.rows.to.line - this.rows.from.line + 1,
      column: this.columns.from.line,
      columns: this.columns.to.line - this.columns.from.line + 1,
    };
    const lane = vertical
      ? { ...under, column: block.column, columns: block.columns }
      : { ...under, row: block.row, rows: block.rows };
    if (!contains(lane, under)) return;
    const [start, count] = vertical ? [block.row, block.rows] : [block.column, block.columns];
    const added = direction === 'down' || direction === 'right' ? count : -count;
    if (vertical) this.rows = movedSide(this.rows, start, added);
    else this.columns = movedSide(this.columns, start, added);
  }
}

const size = (grid: Grid, sheet: string, axis: 'rows' | 'columns', line: number): number =>
  grid.lineStart(sheet, axis, line + 1) - grid.lineStart(sheet, axis, line);

const movedSide = ({ from, to }: Side, start: number, added: number): Side => ({
  from: moved(from, start, added, from),
  // An end at the very start of a line belongs to the line before it: cells inserted there do not stretch the chart.
  to: to.pixels === 0 && to.line === start && added > 0 ? to : moved(to, start, added, to),
});

/** What stood on deleted lines stands where they were. */
function moved(anchor: Anchor, start: number, added: number, otherwise: Anchor): Anchor {
  if (anchor.line < start) return otherwise;
  if (added >= 0) return { ...anchor, line: anchor.line + added };
  return anchor.line < start - added ? { line: start, pixels: 0 } : { ...anchor, line: anchor.line + added };
}
