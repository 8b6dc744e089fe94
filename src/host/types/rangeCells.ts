import type { GridValue } from '../../grid/Grid';
import { isCellError } from '../functions/cellError';
import type { Book } from '../model/Book';
import type { CellRange } from '../model/CellRange';
import { mapArea, matrixFor } from '../model/matrix';
import { writeCells } from '../model/writing';
import { HostError, invalidArgument } from '../protocol/HostError';
import type { Scalar } from '../protocol/ObjectType';
import type { Session } from '../Session';
import { asBoolean } from './define';

/** More cells than this are not read at once; Excel's own limit on the web is the size of the answer. */
const MOST_CELLS = 5_000_000;

type RangeScalar = Scalar<CellRange, Session>;

/** Null for whole rows and columns, as Excel answers for cells of unbounded ranges. */
function cells<T>(range: CellRange, book: Book, read: (book: Book) => T): T | null {
  book.block(range);
  if (range.unbounded) return null;
  if (range.rows * range.columns > MOST_CELLS)
    throw new HostError('RangeExceedsLimit', 'The range has too many cells for this operation.');
  return read(book);
}

const blankAsText = (value: GridValue): string | number | boolean => value ?? '';

const valueType = (value: GridValue): string => {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isCellError(value) ? 'Error' : 'String';
};

const formulas: RangeScalar = {
  costly: true,
  get: (range, { book }) =>
    cells(range, book, ({ grid }) => grid.formulas(book.block(range)).map((row) => row.map(blankAsText))),
  set: (range, value, { book, locale }) => writeCells(book, range, value, locale),
};

const numberFormat: RangeScalar = {
  costly: true,
  get: (range, { book }) => cells(range, book, ({ grid }) => grid.numberFormats(book.block(range))),
  set: (range, value, { book }) => {
    book.requireUnprotected(range.sheet);
    const at = matrixFor(value, range);
    const format = (cell: unknown): string | undefined => {
      if (cell === null || cell === undefined) return undefined;
      if (typeof cell !== 'string') throw invalidArgument();
      return cell;
    };
    const single = !Array.isArray(value) || (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1);
    if (!single) {
      if (range.unbounded) throw invalidArgument();
      book.grid.formatNumbers(
        book.block(range),
        mapArea(range, (row, column) => format(at(row, column))),
      );
      return;
    }
    const one = format(at(0, 0));
    if (one !== undefined) book.grid.formatNumbers(book.block(range), one);
  },
};

/** The properties that have one value per cell. */
export const cellProperties: Readonly<Record<string, RangeScalar>> = {
  values: {
    costly: true,
    get: (range, { book }) =>
      cells(range, book, ({ grid }) => grid.values(book.block(range)).map((row) => row.map(blankAsText))),
    set: (range, value, { book, locale }) => writeCells(book, range, value, locale),
  },
  text: { costly: true, get: (range, { book }) => cells(range, book, ({ grid }) => grid.texts(book.block(range))) },
  formulas,
  formulasLocal: formulas,
  numberFormat,
  numberFormatLocal: numberFormat,
  valueTypes: {
    costly: true,
    get: (range, { book }) =>
      cells(range, book, ({ grid }) => grid.values(book.block(range)).map((row) => row.map(valueType))),
  },
};

/** Points in a pixel. */
const POINTS = 0.75;

const place = (axis: 'rows' | 'columns', read: (start: number, end: number) => number): RangeScalar => ({
  costly: true,
  get: ({ sheet, row, column, rows, columns }, { book }) => {
    const [first, count] = axis === 'rows' ? [row, rows] : [column, columns];
    return read(book.grid.lineStart(sheet, axis, first), book.grid.lineStart(sheet, axis, first + count)) * POINTS;
  },
});

/** Where the range lies on its sheet, in points. */
export const placeProperties: Readonly<Record<string, RangeScalar>> = {
  left: place('columns', (start) => start),
  top: place('rows', (start) => start),
  width: place('columns', (start, end) => end - start),
  height: place('rows', (start, end) => end - start),
};

/** True or false when all lines agree, null when they do not. */
function allHidden(range: CellRange, axis: 'rows' | 'columns', book: Book): boolean | null {
  const count = axis === 'rows' ? range.rows : range.columns;
  const used = book.grid.usedBlock(range.sheet, true);
  const end =
    axis === 'rows' ? (used === null ? 1 : used.row + used.rows) : used === null ? 1 : used.column + used.columns;
  const start = axis === 'rows' ? range.row : range.column;
  const looked = Math.max(1, Math.min(count, end - start));
  const block = axis === 'rows' ? { ...book.block(range), rows: looked } : { ...book.block(range), columns: looked };
  const hidden = book.grid.linesHidden(block, axis);
  if (hidden.every((one) => one)) return true;
  return hidden.some((one) => one) ? null : false;
}

const lines = (axis: 'rows' | 'columns'): RangeScalar => ({
  costly: true,
  get: (range, { book }) => allHidden(range, axis, book),
  set: (range, value, { book }) => {
    book.requireUnprotected(range.sheet);
    book.grid.hideLines(book.block(range), axis, asBoolean(value));
  },
});

export const shownProperties: Readonly<Record<string, RangeScalar>> = {
  rowHidden: lines('rows'),
  columnHidden: lines('columns'),
  hidden: {
    costly: true,
    get: (range, { book }) => {
      const rows = allHidden(range, 'rows', book);
      const columns = allHidden(range, 'columns', book);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
};
