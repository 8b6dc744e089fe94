import type { GridTable } from '../../grid/Grid';
import { sameArea } from './areas';
import { replace, type Book } from './Book';
import { CellRange } from './CellRange';
import { Table } from './Table';

/** Takes the tables over as the grid has them: undo and redo bring tables, their places and columns back without asking the host. */
export function syncTables(book: Book): void {
  const states = book.grid.tables();
  for (const table of book.tables.filter(({ id }) => !states.some((state) => state.id === id))) {
    book.release(table.range);
    replace(
      book.tables,
      book.tables.filter((other) => other !== table),
    );
  }
  for (const state of states) {
    const known = book.tables.find(({ id }) => id === state.id);
    const table = known ?? new Table(state.id, state.name, book.keep(new CellRange(state.block.sheet, state.block)));
    if (known === undefined) book.tables.push(table);
    takeOver(table, state);
  }
}

function takeOver(table: Table, state: GridTable): void {
  table.name = state.name;
  table.style = state.style;
  table.showHeaders = state.headers;
  table.showTotals = state.totals;
  if (!sameArea(table.range, state.block)) table.range.moveTo(state.block);
  if (
    state.columns.length === table.columns.length &&
    table.columns.every(({ name }, index) => name === state.columns[index])
  )
    return;
  const before = [...table.columns];
  table.columns.length = 0;
  for (const [index, name] of state.columns.entries()) {
    const same =
      before.find((column) => column.name === name) ??
      (before.length === state.columns.length ? before[index] : undefined);
    if (same === undefined || table.columns.includes(same)) {
      table.addColumn(index, name);
    } else {
      same.name = name;
      table.columns.push(same);
    }
  }
}
