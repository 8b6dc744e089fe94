import { HostError, insertDeleteConflict, invalidArgument, invalidReference } from '../protocol/HostError';
import type { ChangeType } from '../events/ChangeLog';
import { contains, endColumn, endRow, intersection } from './areas';
import { replace, type Book } from './Book';
import { SHEET_COLUMNS, SHEET_ROWS, type Area, type CellRange } from './CellRange';
import { shifted, type CellShift } from './shift';
import type { Table } from './Table';
import { freeHeading, mirror, removeTable, writeHeader } from './tables';
import { isFiltered } from './writing';

/** Inserts blank cells where the range is; answers where they are. */
export function insertCells(book: Book, range: CellRange, direction: 'down' | 'right'): CellRange {
  if (range.gone) throw invalidReference();
  const area: Area = { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  const change: CellShift = { sheet: range.sheet, block: area, direction };
  requirePossible(book, range, change);
  requireRoom(book, change);
  const block = { sheet: range.sheet, ...area };
  if (range.entireRows) book.grid.insertLines(block, 'rows');
  else if (range.entireColumns) book.grid.insertLines(block, 'columns');
  else book.grid.insertCells(block, direction);
  follow(book, change);
  tell(book, range, area, 'Inserted');
  return book.range(range.sheet, area);
}

export function deleteCells(book: Book, range: CellRange, direction: 'up' | 'left'): void {
  if (range.gone) throw invalidReference();
  const area: Area = { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  const change: CellShift = { sheet: range.sheet, block: area, direction };
  requirePossible(book, range, change);
  const block = { sheet: range.sheet, ...area };
  tell(book, range, area, 'Deleted');
  if (range.entireRows) book.grid.deleteLines(block, 'rows');
  else if (range.entireColumns) book.grid.deleteLines(block, 'columns');
  else book.grid.deleteCells(block, direction);
  follow(book, change);
}

/** Moves everything that stands on cells after cells came or went; also used when a person did it in the grid. */
export function follow(book: Book, change: CellShift): void {
  const touched = book.tables
    .filter(({ range }) => range.sheet === change.sheet)
    .map((table) => ({ table, before: areaOf(table.range) }));
  for (const range of book.liveRanges()) if (range.sheet === change.sheet) range.moveTo(shifted(range, change));
  for (const { table, before } of touched) followTable(book, table, before, change);
  for (const chart of book.charts) if (chart.sheet === change.sheet) chart.frame.follow(change);
  const standing = ({ range }: { readonly range: CellRange }): boolean => !range.gone;
  replace(
    book.merges,
    book.merges.filter((range) => !range.gone),
  );
  replace(book.comments, book.comments.filter(standing));
  replace(book.formats, book.formats.filter(standing));
  replace(book.validations, book.validations.filter(standing));
}

const areaOf = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

function followTable(book: Book, table: Table, before: Area, change: CellShift): void {
  if (table.range.gone) {
    removeTable(book, table);
    return;
  }
  const after = table.range;
  const same =
    before.row === after.row &&
    before.column === after.column &&
    before.rows === after.rows &&
    before.columns === after.columns;
  if (same) return;
  if (after.columns > before.columns) {
    const position = Math.max(0, change.block.column - before.column);
    for (let added = 0; added < after.columns - before.columns; added += 1) {
      table.addColumn(
        position + added,
        freeHeading(
          '',
          table.columns.map(({ name }) => name),
        ),
      );
    }
    writeHeader(book, table);
  } else if (after.columns < before.columns) {
    const first = Math.max(0, change.block.column - before.column);
    for (const column of table.columns.splice(first, before.columns - after.columns)) table.filters.delete(column.id);
  }
  if (after.rows < minimumRows(table)) after.rows = minimumRows(table);
  mirror(book, table);
}

/** A table keeps one row when all are deleted. */
const minimumRows = (table: Table): number => 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);

function requirePossible(book: Book, range: CellRange, { block, direction }: CellShift): void {
  book.requireUnprotected(range.sheet);
  const vertical = direction === 'down' || direction === 'up';
  const lane: Area = vertical
    ? { ...areaOf(block), rows: SHEET_ROWS - block.row }
    : { ...areaOf(block), columns: SHEET_COLUMNS - block.column };
  for (const table of book.tablesTouching(range.sheet, lane)) {
    const whole = vertical
      ? table.range.column >= lane.column && endColumn(table.range) <= endColumn(lane)
      : table.range.row >= lane.row && endRow(table.range) <= endRow(lane);
    if (!whole) throw insertDeleteConflict();
    const header = { ...areaOf(table.range), rows: 1 };
    const cutsHeader =
      direction === 'up' && table.showHeaders && intersection(header, block) !== null && !contains(block, table.range);
    if (cutsHeader) throw insertDeleteConflict();
  }
  for (const merged of book.merges) {
    if (merged.sheet === range.sheet && intersection(merged, lane) !== null && !contains(lane, merged)) {
      throw new HostError('MergedRangeConflict', 'The operation is not allowed on merged cells.', 409);
    }
  }
  if (vertical && !range.entireRows && isFiltered(book, range)) {
    throw new HostError(
      'FilteredRangeConflict',
      'The attempted operation causes a conflict with a filtered range.',
      409,
    );
  }
}

/** Nothing with content may be pushed off the sheet. */
function requireRoom(book: Book, { sheet, block, direction }: CellShift): void {
  const used = book.grid.usedBlock(sheet, false);
  if (used === null) return;
  const edge: Area =
    direction === 'down'
      ? { row: SHEET_ROWS - block.rows, rows: block.rows, column: block.column, columns: block.columns }
      : { row: block.row, rows: block.rows, column: SHEET_COLUMNS - block.columns, columns: block.columns };
  if (block.rows >= SHEET_ROWS && direction === 'down') throw invalidArgument();
  const risk = intersection(edge, used);
  const full =
    risk !== null &&
    book.grid.formulas({ sheet, ...risk }).some((row) => row.some((value) => value !== null && value !== ''));
  if (full) {
    throw new HostError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
      409,
    );
  }
}

function tell(book: Book, range: CellRange, area: Area, done: 'Inserted' | 'Deleted'): void {
  const kind = range.entireRows ? 'Row' : range.entireColumns ? 'Column' : 'Cell';
  book.changed(range.sheet, area, `${kind}${done}` satisfies ChangeType);
}
