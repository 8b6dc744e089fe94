import type { Book } from './Book';
import { insertCells, deleteCells } from './structure';
import type { Table } from './Table';
import { mirror, writeHeader } from './tables';

/** Adds a totals row below the table or takes it away; what lies below moves. */
export function setShowTotals(book: Book, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { range } = table;
  const last = { row: range.row + range.rows, rows: 1, column: range.column, columns: range.columns };
  if (show) {
    insertCells(book, book.range(range.sheet, last), 'down');
    range.rows += 1;
    table.showTotals = true;
    book.grid.write({ sheet: range.sheet, ...last, columns: 1 }, [[{ value: 'Total' }]]);
  } else {
    table.showTotals = false;
    deleteCells(book, book.range(range.sheet, { ...last, row: last.row - 1 }), 'up');
  }
  mirror(book, table);
}

/** Shows or hides the heading row; the cells of a hidden one are blank and stay free. */
export function setShowHeaders(book: Book, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const { range } = table;
  book.requireUnprotected(range.sheet);
  if (show) {
    if (range.row === 0) insertCells(book, book.range(range.sheet, { ...areaAbove(table), row: 0 }), 'down');
    range.row -= 1;
    range.rows += 1;
    table.showHeaders = true;
    writeHeader(book, table);
  } else {
    book.grid.write({ ...book.block(range), rows: 1 }, [table.columns.map(() => null)]);
    table.showHeaders = false;
    range.row += 1;
    range.rows -= 1;
  }
  mirror(book, table);
}

const areaAbove = ({ range }: Table): { readonly rows: number; readonly column: number; readonly columns: number } => ({
  rows: 1,
  column: range.column,
  columns: range.columns,
});
