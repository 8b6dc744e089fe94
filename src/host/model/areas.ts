import type { Area } from './CellRange';

export const endRow = (area: Area): number => area.row + area.rows;
export const endColumn = (area: Area): number => area.column + area.columns;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounds(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  endRow(inner) <= endRow(outer) &&
  endColumn(inner) <= endColumn(outer);

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
