import type { Block, GridEvent } from '../../grid/Grid';
import { areaAddress } from '../model/address';
import { endColumn, endRow, intersection } from '../model/areas';
import type { Book } from '../model/Book';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../model/CellRange';
import { formatLikeRow } from '../model/formatLikeRow';
import { follow } from '../model/structure';
import { syncTables } from '../model/syncTables';
import { mirror, renameColumnsFromHeader } from '../model/tables';

/** Takes over what a person did in the grid: tables and ranges follow, handlers will be told. */
export function takePersonEvent(book: Book, event: GridEvent): void {
  switch (event.kind) {
    case 'edited':
      edited(book, event.block, event.before, event.after);
      break;
    case 'inserted':
    case 'deleted':
      lines(book, event.kind, event.axis, event.block);
      break;
    case 'selected':
      book.tell(14, [event.block.sheet, 'Workbook'], {
        worksheetId: event.block.sheet,
        address: areaAddress(event.block),
      });
      for (const { id, range } of book.tables) {
        const inside = range.sheet === event.block.sheet ? intersection(range, event.block) : null;
        book.tell(100, [id], {
          worksheetId: event.block.sheet,
          tableId: id,
          address: inside === null ? '' : areaAddress(inside),
        });
      }
      break;
    case 'activated':
      book.tell(11, [event.sheet, 'Workbook'], { worksheetId: event.sheet });
      break;
    case 'sheet-added':
      book.tell(13, ['Workbook'], { source: 'Local', worksheetId: event.sheet });
      break;
    case 'sheet-deleted':
      book.forgetSheet(event.sheet);
      book.tell(15, ['Workbook'], { source: 'Local', worksheetId: event.sheet });
      break;
    case 'sheet-renamed':
      book.tell(25, [event.sheet, 'Workbook'], {
        source: 'Local',
        worksheetId: event.sheet,
        nameAfter: book.sheetName(event.sheet),
      });
      break;
    case 'calculated':
      book.tell(16, [event.sheet, 'Workbook'], { worksheetId: event.sheet });
      break;
  }
}

function edited(book: Book, block: Block, before: unknown, after: unknown): void {
  syncTables(book);
  growTables(book, block);
  const tables = book.tablesTouching(block.sheet, block);
  for (const table of tables) renameColumnsFromHeader(book, table);
  const { sheet, row, column, rows, columns } = block;
  book.stale = true;
  if (!book.enableEvents) return;
  book.changes.add({
    type: 'RangeEdited',
    sheet,
    area: { row, column, rows, columns },
    tables: tables.map(({ id }) => id),
    before,
    after,
  });
}

/** Typing right below a table without totals row makes the table longer, as Excel's AutoCorrect does. */
function growTables(book: Book, block: Block): void {
  const filled = book.grid.formulas(block).some((row) => row.some((value) => value !== null && value !== ''));
  if (!filled) return;
  for (const table of book.tables) {
    const { range } = table;
    const below = range.sheet === block.sheet && !table.showTotals && block.row === endRow(range);
    if (!below || block.column < range.column || endColumn(block) > endColumn(range)) continue;
    const like = endRow(range) - 1;
    book.grid.beginUndoGroup();
    range.rows += block.rows;
    mirror(book, table);
    formatLikeRow(book, table, { first: block.row, rows: block.rows, like, keeping: true });
    book.grid.endUndoGroup();
  }
}

function lines(book: Book, kind: 'inserted' | 'deleted', axis: 'rows' | 'columns', block: Block): void {
  const area: Area =
    axis === 'rows'
      ? { row: block.row, rows: block.rows, column: 0, columns: SHEET_COLUMNS }
      : { row: 0, rows: SHEET_ROWS, column: block.column, columns: block.columns };
  const type =
    axis === 'rows'
      ? kind === 'inserted'
        ? 'RowInserted'
        : 'RowDeleted'
      : kind === 'inserted'
        ? 'ColumnInserted'
        : 'ColumnDeleted';
  const direction = axis === 'rows' ? (kind === 'inserted' ? 'down' : 'up') : kind === 'inserted' ? 'right' : 'left';
  if (kind === 'deleted') book.changed(block.sheet, area, type);
  follow(book, { sheet: block.sheet, block: area, direction });
  syncTables(book);
  if (kind === 'inserted') book.changed(block.sheet, area, type);
}
