import type { Book } from './Book';
import type { Table } from './Table';

/**
 * New rows of a table show their numbers as the row beside them does: a column of texts stays one, so that "8708.40" keeps its zero.
 * `first` and `rows` say which rows are new, `like` which one they follow; `keeping` leaves cells alone that have a format already.
 */
export function formatLikeRow(
  book: Book,
  { range }: Table,
  { first, rows, like, keeping }: { first: number; rows: number; like: number; keeping: boolean },
): void {
  const { sheet, column, columns } = range;
  const wanted = book.grid.numberFormats({ sheet, row: like, rows: 1, column, columns })[0] ?? [];
  const block = { sheet, row: first, rows, column, columns };
  const changes = book.grid
    .numberFormats(block)
    .map((row) =>
      row.map((now, at) => (now === wanted[at] || (keeping && now !== 'General') ? undefined : wanted[at])),
    );
  if (changes.some((row) => row.some((format) => format !== undefined))) book.grid.formatNumbers(block, changes);
}
