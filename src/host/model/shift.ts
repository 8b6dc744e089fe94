import { SHEET_COLUMNS, SHEET_ROWS, type Area } from './CellRange';

/** Cells inserted or deleted: the block that appears or goes, and where its neighbours move. */
export interface CellShift {
  readonly sheet: string;
  readonly block: Area;
  readonly direction: 'down' | 'right' | 'up' | 'left';
}

interface Interval {
  readonly start: number;
  readonly count: number;
}

function inserted({ start, count }: Interval, at: number, added: number, limit: number): Interval | null {
  if (count === limit) return { start, count };
  if (start >= at)
    return start + added >= limit ? null : { start: start + added, count: Math.min(count, limit - start - added) };
  return start + count > at ? { start, count: Math.min(count + added, limit - start) } : { start, count };
}

function deleted({ start, count }: Interval, at: number, removed: number, limit: number): Interval | null {
  if (count === limit) return { start, count };
  const before = Math.max(0, Math.min(start + count, at) - start);
  const after = Math.max(0, start + count - Math.max(start, at + removed));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(at, start - removed), count: before + after };
}

/** Where the area is after the shift; null when all its cells are gone. Areas only partly in its lane stay where they are. */
export function shifted(area: Area, { block, direction }: CellShift): Area | null {
  const vertical = direction === 'down' || direction === 'up';
  const lane = vertical
    ? area.column >= block.column && area.column + area.columns <= block.column + block.columns
    : area.row >= block.row && area.row + area.rows <= block.row + block.rows;
  if (!lane) return area;
  const move = direction === 'down' || direction === 'right' ? inserted : deleted;
  if (vertical) {
    const rows = move({ start: area.row, count: area.rows }, block.row, block.rows, SHEET_ROWS);
    return rows === null ? null : { row: rows.start, rows: rows.count, column: area.column, columns: area.columns };
  }
  const columns = move({ start: area.column, count: area.columns }, block.column, block.columns, SHEET_COLUMNS);
  return columns === null ? null : { row: area.row, rows: area.rows, column: columns.start, columns: columns.count };
}
