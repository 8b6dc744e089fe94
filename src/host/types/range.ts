import { bounds, intersection } from '../model/areas';
import type { Book } from '../model/Book';
import { CellRange, SHEET_COLUMNS, SHEET_ROWS } from '../model/CellRange';
import { RangeAreas } from '../model/RangeAreas';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import type { Arguments } from '../protocol/Arguments';
import { cellProperties, placeProperties, shownProperties } from './rangeCells';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { define } from './define';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { rangeActions } from './rangeActions';
import { TablesInRange } from './tablesInRange';

const moved = (range: CellRange, rows: number, columns: number, book: Book): CellRange =>
  book.range(range.sheet, {
    row: range.row + rows,
    column: range.column + columns,
    rows: range.rows,
    columns: range.columns,
  });

function resized(range: CellRange, rows: number, columns: number, book: Book): CellRange {
  if (rows < 1 || columns < 1) throw invalidArgument();
  return book.range(range.sheet, { row: range.row, column: range.column, rows, columns });
}

const part = (range: CellRange, row: number, column: number, rows: number, columns: number, book: Book): CellRange =>
  book.range(range.sheet, { row: range.row + row, column: range.column + column, rows, columns });

/** The other range of an operation on two; it may also be given as an address. */
const other = (range: CellRange, args: Arguments, book: Book): CellRange => {
  const given = args.at(0);
  const found = typeof given === 'string' ? book.locate(given, range.sheet) : args.object(0, CellRange);
  if (found.sheet !== range.sheet) throw invalidArgument('ranges on different sheets');
  return found;
};

const common = (range: CellRange, args: Arguments, book: Book): CellRange | null => {
  const area = intersection(range, other(range, args, book));
  return area === null ? null : book.range(range.sheet, area);
};

export function usedPart(range: CellRange, valuesOnly: boolean, book: Book): CellRange | null {
  const used = book.grid.usedBlock(range.sheet, !valuesOnly);
  const area = used === null ? null : intersection(range, used);
  return area === null ? null : book.range(range.sheet, area);
}

const orNotFound = <T>(found: T | null): T => {
  if (found === null) throw itemNotFound();
  return found;
};

const spillOf = (range: CellRange, book: Book): CellRange | null => {
  const block = book.grid.spill(range.sheet, range.row, range.column);
  return block === null ? null : book.range(block.sheet, block);
};

const mergedIn = (range: CellRange, book: Book): RangeAreas | null => {
  const found = book.merges.filter((area) => area.sheet === range.sheet && intersection(area, range) !== null);
  return found.length === 0
    ? null
    : new RangeAreas(
        range.sheet,
        found.map((area) => book.range(area.sheet, area)),
      );
};

export const rangeType = define({
  name: 'Range',
  of: CellRange,
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  scalars: {
    ...cellProperties,
    ...shownProperties,
    ...placeProperties,
    address: { get: (range, { book }) => book.address(range) },
    addressLocal: { get: (range, { book }) => book.address(range) },
    cellCount: { get: ({ rows, columns }) => (rows * columns > 2_147_483_647 ? -1 : rows * columns) },
    rowIndex: { get: ({ row }) => row },
    columnIndex: { get: ({ column }) => column },
    rowCount: { get: ({ rows }) => rows },
    columnCount: { get: ({ columns }) => columns },
    isEntireRow: { get: ({ entireRows }) => entireRows },
    isEntireColumn: { get: ({ entireColumns }) => entireColumns },
    hasSpill: { costly: true, get: (range, { book }) => spillOf(range, book) !== null },
  },
  links: {
    format: (range) => new RangeFormat(range),
    worksheet: (range, { book }) => book.sheet(range.sheet),
    sort: (range) => new RangeSort(range),
    conditionalFormats: (range) => new ConditionalFormatCollection(range, range.sheet),
    dataValidation: (range) => new DataValidation(range),
  },
  methods: {
    ...rangeActions,
    getCell: (range, args, { book }) =>
      book.range(range.sheet, {
        row: range.row + args.integer(0),
        column: range.column + args.integer(1),
        rows: 1,
        columns: 1,
      }),
    getRow: (range, args, { book }) => part(range, args.integer(0), 0, 1, range.columns, book),
    getColumn: (range, args, { book }) => part(range, 0, args.integer(0), range.rows, 1, book),
    getLastRow: (range, _args, { book }) => part(range, range.rows - 1, 0, 1, range.columns, book),
    getLastColumn: (range, _args, { book }) => part(range, 0, range.columns - 1, range.rows, 1, book),
    getLastCell: (range, _args, { book }) => part(range, range.rows - 1, range.columns - 1, 1, 1, book),
    getEntireRow: (range, _args, { book }) =>
      book.range(range.sheet, { row: range.row, rows: range.rows, column: 0, columns: SHEET_COLUMNS }),
    getEntireColumn: (range, _args, { book }) =>
      book.range(range.sheet, { row: 0, rows: SHEET_ROWS, column: range.column, columns: range.columns }),
    getOffsetRange: (range, args, { book }) => moved(range, args.integer(0), args.integer(1), book),
    getResizedRange: (range, args, { book }) =>
      resized(range, range.rows + args.integer(0), range.columns + args.integer(1), book),
    getAbsoluteResizedRange: (range, args, { book }) => resized(range, args.integer(0), args.integer(1), book),
    getRowsBelow: (range, args, { book }) => part(range, range.rows, 0, args.integer(0, 1), range.columns, book),
    getRowsAbove: (range, args, { book }) =>
      part(range, -args.integer(0, 1), 0, args.integer(0, 1), range.columns, book),
    getColumnsAfter: (range, args, { book }) => part(range, 0, range.columns, range.rows, args.integer(0, 1), book),
    getColumnsBefore: (range, args, { book }) =>
      part(range, 0, -args.integer(0, 1), range.rows, args.integer(0, 1), book),
    getBoundingRect: (range, args, { book }) => book.range(range.sheet, bounds(range, other(range, args, book))),
    getIntersection: (range, args, { book }) => orNotFound(common(range, args, book)),
    getIntersectionOrNullObject: (range, args, { book }) => common(range, args, book),
    getUsedRange: (range, args, { book }) => orNotFound(usedPart(range, args.boolean(0, false), book)),
    getUsedRangeOrNullObject: (range, args, { book }) => usedPart(range, args.boolean(0, false), book),
    getSpillingToRange: (range, _args, { book }) => orNotFound(spillOf(range, book)),
    getSpillingToRangeOrNullObject: (range, _args, { book }) => spillOf(range, book),
    getMergedAreas: (range, _args, { book }) => orNotFound(mergedIn(range, book)),
    getMergedAreasOrNullObject: (range, _args, { book }) => mergedIn(range, book),
    getTables: (range, args) => new TablesInRange(range, args.boolean(0, false)),
    _KeepReference: (range, _args, { book }) => {
      book.keepReference(range);
      return null;
    },
    _ValidateArraySize: (range, args) => {
      if (args.integer(0) !== range.rows || args.integer(1) !== range.columns) {
        throw invalidArgument("the array doesn't match the size of the range");
      }
      return null;
    },
  },
});

export const rangeAreasType = define({
  name: 'RangeAreas',
  of: RangeAreas,
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  scalars: {
    address: { get: ({ ranges }, { book }) => ranges.map((range) => book.address(range)).join(',') },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: ({ ranges }) => ranges.reduce((count, { rows, columns }) => count + rows * columns, 0) },
  },
  links: { worksheet: ({ sheet }, { book }) => book.sheet(sheet) },
  methods: {
    _KeepReference: (areas, _args, { book }) => {
      book.keepReference(areas);
      return null;
    },
  },
});
