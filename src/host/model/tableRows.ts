import { HostError, invalidArgument } from '../protocol/HostError';
import type { Book } from './Book';
import { SHEET_ROWS } from './CellRange';
import { formatLikeRow } from './formatLikeRow';
import { deleteCells, insertCells } from './structure';
import type { Table, TableColumn } from './Table';
import { freeHeading, mirror, writeHeader } from './tables';
import { writeCells } from './writing';

/** Adds rows before the `position`th body row, or at the end; answers the position of the first. Cells below the table move down. */
export function addTableRows(
  book: Book,
  table: Table,
  position: number | null,
  values: unknown,
  locale: string,
): number {
  const { range } = table;
  book.requireUnprotected(range.sheet);
  const isArray = Array.isArray(values) && Array.isArray(values[0]);
  const count = isArray ? values.length : 1;
  const at = position === null || position < 0 ? table.bodyRows : position;
  if (at > table.bodyRows) throw invalidArgument('index');
  const row = table.bodyRow + at;
  if (row + count > SHEET_ROWS)
    throw new HostError(
      'InsertDeleteConflict',
      'The insert or delete operation attempted resulted in a conflict.',
      409,
    );
  const below = { row, column: range.column, rows: count, columns: range.columns };
  const atEnd = at === table.bodyRows && !table.showTotals;
  const criteria = [...table.filters];
  table.filters.clear();
  try {
    if (!(atEnd && isBlankBelow(book, table))) insertCells(book, book.range(range.sheet, below), 'down');
  } finally {
    for (const [column, one] of criteria) table.filters.set(column, one);
  }
  if (atEnd) range.rows += count;
  mirror(book, table);
  formatLikeRow(book, table, { first: row, rows: count, like: at === 0 ? row + count : row - 1, keeping: false });
  if (values !== null && values !== undefined)
    writeCells(book, book.range(range.sheet, below), isArray || !Array.isArray(values) ? values : [values], locale);
  else book.changed(range.sheet, below);
  return at;
}

function isBlankBelow(book: Book, table: Table): boolean {
  const { sheet, column, columns, row, rows } = table.range;
  const used = book.grid.usedBlock(sheet, false);
  const first = row + rows;
  if (used === null || used.row + used.rows <= first) return true;
  const block = { sheet, row: first, column, columns, rows: used.row + used.rows - first };
  return book.grid.formulas(block).every((cells) => cells.every((value) => value === null || value === ''));
}

export function deleteTableRows(book: Book, table: Table, position: number, count: number): void {
  if (position < 0 || count < 1 || position + count > table.bodyRows) throw invalidArgument('index');
  const { sheet, column, columns } = table.range;
  const all = count === table.bodyRows;
  const first = table.bodyRow + position;
  if (all) {
    book.requireUnprotected(sheet);
    book.grid.clear({ sheet, row: first, column, rows: 1, columns }, 'contents');
    book.changed(sheet, { row: first, column, rows: 1, columns });
    if (count === 1) return;
  }
  const row = all ? first + 1 : first;
  deleteCells(book, book.range(sheet, { row, column, rows: all ? count - 1 : count, columns }), 'up');
}

export function addTableColumn(
  book: Book,
  table: Table,
  position: number | null,
  values: unknown,
  name: string | null,
  locale: string,
): TableColumn {
  const { range } = table;
  book.requireUnprotected(range.sheet);
  const at = position === null || position < 0 ? table.columns.length : position;
  if (at > table.columns.length) throw invalidArgument('index');
  const taken = table.columns.map((column) => column.name);
  const area = { row: range.row, column: range.column + at, rows: range.rows, columns: 1 };
  if (at < table.columns.length) {
    insertCells(book, book.range(range.sheet, area), 'right');
    if (at === 0) {
      range.moveTo({ ...area, columns: table.columns.length + 1 });
      table.addColumn(0, freeHeading('', taken));
    }
    const added = table.columns[at];
    if (added === undefined) throw invalidArgument('index');
    added.name = freeHeading(name ?? '', taken);
    return finish(book, table, added, values, locale);
  }
  const blank = book.grid
    .formulas({ sheet: range.sheet, ...area })
    .every(([cell]) => cell === null || cell === '' || cell === undefined);
  if (!blank) insertCells(book, book.range(range.sheet, area), 'right');
  range.columns += 1;
  return finish(book, table, table.addColumn(at, freeHeading(name ?? '', taken)), values, locale);
}

function finish(book: Book, table: Table, column: TableColumn, values: unknown, locale: string): TableColumn {
  writeHeader(book, table);
  mirror(book, table);
  const area = { row: table.range.row, column: table.range.column + column.index, rows: table.range.rows, columns: 1 };
  if (values === null || values === undefined) book.changed(table.range.sheet, area);
  else writeCells(book, book.range(table.range.sheet, area), values, locale);
  return column;
}

export function deleteTableColumn(book: Book, column: TableColumn): void {
  const { table } = column;
  if (table.columns.length === 1) throw invalidArgument('the only column');
  const { sheet, row, rows } = table.range;
  deleteCells(book, book.range(sheet, { row, rows, column: table.range.column + column.index, columns: 1 }), 'left');
}
