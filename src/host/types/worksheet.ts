import type { Book } from '../model/Book';
import { SHEET_COLUMNS, SHEET_ROWS, type CellRange } from '../model/CellRange';
import { addSheet, deleteSheet, renameSheet, setVisibility } from '../model/sheets';
import { Sheet } from '../model/Sheet';
import { sheetEventMethods } from '../events/eventMethods';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import type { Scalar } from '../protocol/ObjectType';
import type { Session } from '../Session';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './chart/chart';
import { CommentCollection } from './comments';
import { CustomProperties } from './customProperties';
import { asBoolean, asText, define } from './define';
import { FreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { Protection } from './protection';
import { usedPart } from './range';
import { TableCollection } from './tables';

export class WorksheetCollection {
  constructor(readonly book: Book) {}
}

const all = (sheet: Sheet, book: Book): CellRange =>
  book.range(sheet.id, { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

const neighbour = (sheet: Sheet, step: 1 | -1, visibleOnly: boolean, book: Book): Sheet | null => {
  const sheets = book.sheets();
  let at = sheets.findIndex(({ id }) => id === sheet.id) + step;
  while (visibleOnly && sheets[at]?.visible === false) at += step;
  const found = sheets[at];
  return found === undefined ? null : book.sheet(found.id);
};

const orNotFound = <T>(found: T | null): T => {
  if (found === null) throw itemNotFound();
  return found;
};

const gridlines: Scalar<Sheet, Session> = {
  get: ({ showGridlines }) => showGridlines,
  set: (sheet, value, { book }) => {
    sheet.showGridlines = asBoolean(value);
    book.grid.showGridlines(sheet.id, sheet.showGridlines);
  },
};

const headings: Scalar<Sheet, Session> = {
  get: ({ showHeadings }) => showHeadings,
  set: (sheet, value) => void (sheet.showHeadings = asBoolean(value)),
};

export const worksheetType = define({
  name: 'Worksheet',
  of: Sheet,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ id }, { book }) => book.sheetName(id),
      set: (sheet, value, { book }) => renameSheet(book, sheet, asText(value)),
    },
    position: { get: ({ id }, { book }) => book.sheets().findIndex((sheet) => sheet.id === id) },
    visibility: {
      get: (sheet, { book }) => {
        if (book.sheets().some(({ id, visible }) => id === sheet.id && visible)) return 'Visible';
        return sheet.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
      },
      set: (sheet, value, { book }) => setVisibility(book, sheet, asText(value)),
    },
    tabColor: { get: ({ tabColor }) => tabColor, set: (sheet, value) => void (sheet.tabColor = asText(value)) },
    showGridlines: gridlines,
    showHeadings: headings,
    // The names under which the library sets the two.
    gridlines,
    headings,
    enableCalculation: {
      get: ({ enableCalculation }) => enableCalculation,
      set: (sheet, value) => void (sheet.enableCalculation = asBoolean(value)),
    },
    standardWidth: { get: () => 64 },
    standardHeight: { get: () => 15 },
  },
  links: {
    tables: ({ id }) => new TableCollection(id),
    names: ({ id }) => new NamedItemCollection(id),
    charts: ({ id }) => new ChartCollection(id),
    comments: ({ id }) => new CommentCollection(id),
    autoFilter: (sheet) => new AutoFilter(sheet),
    protection: (sheet) => new Protection(sheet),
    freezePanes: (sheet) => new FreezePanes(sheet),
    customProperties: (sheet) => new CustomProperties(sheet),
  },
  methods: {
    ...sheetEventMethods<Sheet>(({ id }) => id),
    getRange: (sheet, args, { book }) => (args.has(0) ? book.locate(args.text(0), sheet.id) : all(sheet, book)),
    getCell: (sheet, args, { book }) =>
      book.range(sheet.id, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    getRangeByIndexes: (sheet, args, { book }) =>
      book.range(sheet.id, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    getUsedRange: (sheet, args, { book }) =>
      usedPart(all(sheet, book), args.boolean(0, false), book) ??
      book.range(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (sheet, args, { book }) => usedPart(all(sheet, book), args.boolean(0, false), book),
    activate: ({ id }, _args, { book }) => {
      const before = book.grid.activeSheet();
      if (before === id) return null;
      book.grid.activateSheet(id);
      book.tell(12, [before, 'Workbook'], { worksheetId: before });
      book.tell(11, [id, 'Workbook'], { worksheetId: id });
      return null;
    },
    delete: (sheet, _args, { book }) => {
      deleteSheet(book, sheet);
      return null;
    },
    calculate: ({ id }, args, { book }) => {
      const used = book.grid.usedBlock(id, false);
      book.stale = true;
      if (used !== null && args.boolean(0, false)) book.grid.recalculate(used);
      return null;
    },
    getNext: (sheet, args, { book }) => orNotFound(neighbour(sheet, 1, args.boolean(0, false), book)),
    getNextOrNullObject: (sheet, args, { book }) => neighbour(sheet, 1, args.boolean(0, false), book),
    getPrevious: (sheet, args, { book }) => orNotFound(neighbour(sheet, -1, args.boolean(0, false), book)),
    getPreviousOrNullObject: (sheet, args, { book }) => neighbour(sheet, -1, args.boolean(0, false), book),
  },
});

const visibleSheets = (book: Book, visibleOnly: boolean): readonly Sheet[] =>
  book.sheets().flatMap(({ id, visible }) => (visible || !visibleOnly ? [book.sheet(id)] : []));

const end = (sheets: readonly Sheet[], at: 0 | -1): Sheet => {
  const found = sheets.at(at);
  if (found === undefined) throw invalidArgument();
  return found;
};

export const worksheetCollectionType = define({
  name: 'WorksheetCollection',
  of: WorksheetCollection,
  items: ({ book }) => visibleSheets(book, false),
  indexer: ({ book }, args) => orNotFound(book.findSheet(args.text(0))),
  methods: {
    ...sheetEventMethods<WorksheetCollection>(() => 'Workbook'),
    add: ({ book }, args) => addSheet(book, args.has(0) ? args.text(0) : null),
    getActiveWorksheet: ({ book }) => book.sheet(book.grid.activeSheet()),
    getCount: ({ book }, args) => visibleSheets(book, args.boolean(0, false)).length,
    getFirst: ({ book }, args) => end(visibleSheets(book, args.boolean(0, false)), 0),
    getLast: ({ book }, args) => end(visibleSheets(book, args.boolean(0, false)), -1),
    getItemOrNullObject: ({ book }, args) => book.findSheet(args.text(0)),
  },
});
