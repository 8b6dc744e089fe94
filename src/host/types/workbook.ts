import { Book } from '../model/Book';
import { workbookEventMethods } from '../events/eventMethods';
import type { CellRange } from '../model/CellRange';
import { parseAddress } from '../model/address';
import { itemNotFound } from '../protocol/HostError';
import { Application } from './application';
import { CommentCollection } from './comments';
import { define } from './define';
import { NamedItemCollection } from './names';
import { Runtime } from './runtime';
import { functionMethods } from './services';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheet';

/** `r1` of references handed out; events carry an address instead: `sheet id!address`. */
function eventRange(book: Book, text: string): CellRange | null {
  const at = text.lastIndexOf('!');
  const area = parseAddress(text.slice(at + 1))?.area;
  const sheet = book.findSheet(text.slice(0, at));
  return area === undefined || sheet === null ? null : book.range(sheet.id, area);
}

export const workbookType = define({
  name: 'Workbook',
  of: Book,
  scalars: {
    name: { get: ({ options }) => options.name },
    readOnly: { get: () => false },
    isDirty: { get: () => true, set: () => undefined },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191_029 },
    use1904DateSystem: { get: ({ options }) => options.date1904 },
  },
  links: {
    worksheets: (book) => new WorksheetCollection(book),
    tables: () => new TableCollection(null),
    names: () => new NamedItemCollection(null),
    settings: (book) => new SettingCollection(book),
    comments: () => new CommentCollection(null),
    application: (book) => new Application(book),
    _Runtime: (book) => new Runtime(book),
  },
  methods: {
    ...workbookEventMethods<Book>(() => 'Workbook'),
    ...functionMethods<Book>(),
    getSelectedRange: (book) => {
      const selection = book.grid.selection();
      return book.range(selection.sheet, selection);
    },
    getActiveCell: (book) => {
      const { sheet, row, column } = book.grid.selection();
      return book.range(sheet, { row, column, rows: 1, columns: 1 });
    },
    save: () => null,
    _GetRangeForEventByReferenceId: (book, args) => {
      const range = eventRange(book, args.text(0));
      if (range === null) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => eventRange(book, args.text(0)),
    _RemoveReference: (book, args) => {
      book.removeReference(args.text(0));
      return null;
    },
    _GetReferenceCount: (book) => book.referenceCount(),
  },
});
