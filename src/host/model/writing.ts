import type { GridInput } from '../../grid/Grid';
import { HostError, invalidArgument, invalidReference } from '../protocol/HostError';
import { endRow, intersection } from './areas';
import type { Book } from './Book';
import type { Area, CellRange } from './CellRange';
import { mapArea, matrixFor } from './matrix';
import { renameColumnsFromHeader } from './tables';
import { typedInput, type TypedInput } from './typedInput';

/** More cells than this in one write are refused, as Excel does. */
const MOST_CELLS = 5_000_000;

/** Writes `values` or `formulas`: both are read as typed, see `typedInput`. */
export function writeCells(book: Book, range: CellRange, value: unknown, locale: string): void {
  if (range.gone) throw invalidReference();
  book.requireUnprotected(range.sheet);
  if (range.unbounded) throw invalidArgument('cells of whole rows or columns');
  if (range.rows * range.columns > MOST_CELLS)
    throw new HostError('OperationCellsExceedLimit', 'The operation affects too many cells.');
  const at = matrixFor(value, range);
  const context = { locale, now: book.options.now(), date1904: book.options.date1904 };
  for (const piece of pieces(book, range, Array.isArray(value))) {
    const block = { sheet: range.sheet, ...piece.area };
    const formats = book.grid.numberFormats(block);
    const typed = mapArea(piece.area, (row, column) =>
      hiddenByMerge(book, range.sheet, piece.area.row + row, piece.area.column + column)
        ? { input: undefined }
        : typedInput(at(row, piece.firstColumn + column), formats[row]?.[column] ?? 'General', context),
    );
    book.grid.write(block, headersAsText(book, range.sheet, piece.area, typed));
    formatLikeTyped(book, range.sheet, piece.area, typed, formats);
  }
  book.changed(range.sheet, range);
  for (const table of book.tablesTouching(range.sheet, range)) {
    if (intersection(range, { ...plain(table.range), rows: 1 }) !== null) renameColumnsFromHeader(book, table);
  }
}

interface Piece {
  readonly area: Area;
  readonly firstColumn: number;
}

/** The whole range; or, for an array over rows of which a filter hides some, every visible block of rows from the array's start. */
function pieces(book: Book, range: CellRange, isArray: boolean): readonly Piece[] {
  const whole = { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  if (!isArray || range.rows === 1 || !book.filterMisplacesWrites || !isFiltered(book, range))
    return [{ area: whole, firstColumn: 0 }];
  const hidden = book.grid.linesHidden({ sheet: range.sheet, ...whole }, 'rows');
  const blocks: Piece[] = [];
  let start = 0;
  for (let row = 0; row <= range.rows; row += 1) {
    if (row < range.rows && hidden[row] !== true) continue;
    if (row > start) blocks.push({ area: { ...whole, row: range.row + start, rows: row - start }, firstColumn: 0 });
    start = row + 1;
  }
  return blocks;
}

/** Whether a filter with criteria lies over the range's rows. */
export function isFiltered(book: Book, range: CellRange): boolean {
  const tables = book.tablesTouching(range.sheet, range).some((table) => table.filters.size > 0);
  const filter = book.sheet(range.sheet).filter;
  return tables || (filter !== null && filter.criteria.size > 0 && intersection(filter.range, range) !== null);
}

/** Only the first cell of merged cells holds a value. */
const hiddenByMerge = (book: Book, sheet: string, row: number, column: number): boolean =>
  book.merges.some(
    (area) =>
      area.sheet === sheet &&
      row >= area.row &&
      row < endRow(area) &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );

/** Header cells of a table are always text. */
function headersAsText(
  book: Book,
  sheet: string,
  area: Area,
  typed: readonly (readonly TypedInput[])[],
): GridInput[][] {
  const inputs = typed.map((row) => row.map(({ input }) => input));
  for (const { range, showHeaders } of book.tablesTouching(sheet, area)) {
    const header = showHeaders ? intersection(area, { ...plain(range), rows: 1 }) : null;
    if (header === null) continue;
    const row = inputs[header.row - area.row];
    for (let column = header.column; row !== undefined && column < header.column + header.columns; column += 1) {
      const input = row[column - area.column];
      if (input !== null && input !== undefined && 'value' in input)
        row[column - area.column] = { value: String(input.value) };
    }
  }
  return inputs;
}

const plain = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

/** A date or percentage typed into a cell without format brings its format along. */
function formatLikeTyped(
  book: Book,
  sheet: string,
  area: Area,
  typed: readonly (readonly TypedInput[])[],
  formats: readonly (readonly string[])[],
): void {
  if (!typed.some((row) => row.some(({ format }) => format !== undefined))) return;
  const wanted = typed.map((row, r) =>
    row.map(({ format }, c) => ((formats[r]?.[c] ?? 'General') === 'General' ? format : undefined)),
  );
  book.grid.formatNumbers({ sheet, ...area }, wanted);
}
