import type { GridFilter } from '../../grid/Grid';
import type { Book } from './Book';
import type { Area } from './CellRange';
import { accepts, type FilterCriteria } from './FilterCriteria';
import type { SheetFilter } from './records';
import type { Table } from './Table';

function gridFilters(
  book: Book,
  sheet: string,
  body: Area,
  criteria: Iterable<readonly [number, FilterCriteria]>,
): GridFilter[] {
  return [...criteria].map(([column, one]) => {
    const values =
      body.rows < 1
        ? []
        : book.grid.values({ sheet, ...body, column: body.column + column, columns: 1 }).map((row) => row[0] ?? null);
    return { column, accepts: accepts(one, values) };
  });
}

/** Hides and shows the table's rows by its criteria as they are now. */
export function refilter(book: Book, table: Table): void {
  const block = { ...book.block(table.range), rows: table.range.rows - (table.showTotals ? 1 : 0) };
  if (table.filters.size === 0) {
    book.grid.filter(block, null);
    return;
  }
  const body = { row: table.bodyRow, column: table.range.column, rows: table.bodyRows, columns: table.range.columns };
  const byOffset = table.columns.flatMap((column, index): (readonly [number, FilterCriteria])[] => {
    const criteria = table.filters.get(column.id);
    return criteria === undefined ? [] : [[index, criteria]];
  });
  book.grid.filter(block, gridFilters(book, table.range.sheet, body, byOffset));
}

export function refilterSheet(book: Book, filter: SheetFilter): void {
  const block = book.block(filter.range);
  const body = { row: block.row + 1, column: block.column, rows: block.rows - 1, columns: block.columns };
  book.grid.filter(
    block,
    filter.criteria.size === 0 ? null : gridFilters(book, filter.range.sheet, body, filter.criteria),
  );
}
