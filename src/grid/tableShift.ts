import type { IRange } from '@univerjs/core';
import type { GridTable } from './Grid';

/** Cells that were inserted or deleted: the range itself, and the axis along which everything behind it moved. */
export interface CellShift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly sheet: string;
  readonly range: IRange;
}

/** The table after the shift: itself when nothing changes, null when all of it was deleted. */
export function shiftedTable(table: GridTable, shift: CellShift): GridTable | null {
  const { block } = table;
  if (block.sheet !== shift.sheet || !spans(shift, table)) return table;
  const rows = shift.axis === 'rows';
  const from = rows ? shift.range.startRow : shift.range.startColumn;
  const to = rows ? shift.range.endRow : shift.range.endColumn;
  const first = rows ? block.row : block.column;
  const size = rows ? block.rows : block.columns;
  const count = to - from + 1;

  if (shift.kind === 'insert') {
    if (from >= first + size) return table;
    if (from <= first) return placed(table, rows, first + count, size, table.columns);
    const names = rows ? table.columns : withNewColumns(table.columns, from - first, count);
    return placed(table, rows, first, size + count, names);
  }
  const before = Math.max(0, Math.min(to, first - 1) - from + 1);
  const inside = Math.max(0, Math.min(to, first + size - 1) - Math.max(from, first) + 1);
  if (before === 0 && inside === 0) return table;
  if (inside === size) return null;
  const start = Math.max(0, from - first);
  const names = rows ? table.columns : table.columns.filter((_, i) => i < start || i >= start + inside);
  return placed(table, rows, first - before, size - inside, names);
}

/** Only a shift that moves every column (or row) of the table moves the table. */
function spans(shift: CellShift, table: GridTable): boolean {
  const { block } = table;
  return shift.axis === 'rows'
    ? shift.range.startColumn <= block.column && shift.range.endColumn >= block.column + block.columns - 1
    : shift.range.startRow <= block.row && shift.range.endRow >= block.row + block.rows - 1;
}

function placed(table: GridTable, rows: boolean, first: number, size: number, columns: readonly string[]): GridTable {
  return {
    ...table,
    columns,
    block: { ...table.block, ...(rows ? { row: first, rows: size } : { column: first, columns: size }) },
  };
}

function withNewColumns(columns: readonly string[], at: number, count: number): string[] {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  const made: string[] = [];
  for (let number = 1; made.length < count; number += 1) {
    const name = `Columna${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    made.push(name);
  }
  return [...columns.slice(0, at), ...made, ...columns.slice(at)];
}
