import { HostError, invalidArgument } from '../protocol/HostError';
import type { Area } from './CellRange';

const wrongSize = (): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Reads what an add-in assigns to a cell property: one value for all cells (also as `[[v]]`), or an array of the range's size. */
export function matrixFor(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null) throw invalidArgument();
    return () => value;
  }
  const rows = value.map((row: unknown): readonly unknown[] => {
    if (!Array.isArray(row)) throw wrongSize();
    return row;
  });
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (single) return () => rows[0]?.[0];
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) throw wrongSize();
  return (row, column) => rows[row]?.[column];
}

export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) => cell(row, column)),
  );
}
