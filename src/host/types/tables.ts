import { tableEventMethods } from '../events/eventMethods';
import type { Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { Table } from '../model/Table';
import { addTable } from '../model/tables';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { define } from './define';

/** The tables of one sheet, or of the workbook when `sheet` is null. */
export class TableCollection {
  constructor(readonly sheet: string | null) {}
}

const tablesOf = ({ sheet }: TableCollection, { tables }: Book): readonly Table[] =>
  sheet === null ? tables : tables.filter(({ range }) => range.sheet === sheet);

const named = (collection: TableCollection, key: string, book: Book): Table | null => {
  const found = book.findTable(key);
  return found !== null && tablesOf(collection, book).includes(found) ? found : null;
};

const orNotFound = (table: Table | null | undefined): Table => {
  if (table === null || table === undefined) throw itemNotFound();
  return table;
};

export const tableCollectionType = define({
  name: 'TableCollection',
  of: TableCollection,
  scalars: { count: { get: (collection, { book }) => tablesOf(collection, book).length } },
  items: (collection, { book }) => tablesOf(collection, book),
  indexer: (collection, args, { book }) => orNotFound(named(collection, args.text(0), book)),
  methods: {
    ...tableEventMethods<TableCollection>(({ sheet }) => sheet ?? 'Workbook'),
    add: (collection, args, { book }) => {
      const given = args.at(0);
      const range =
        given instanceof CellRange ? given : book.locate(args.text(0), collection.sheet ?? book.grid.activeSheet());
      if (collection.sheet !== null && range.sheet !== collection.sheet)
        throw invalidArgument('a range of another sheet');
      return addTable(book, range, args.boolean(1));
    },
    getCount: (collection, _args, { book }) => tablesOf(collection, book).length,
    getItemAt: (collection, args, { book }) => orNotFound(tablesOf(collection, book)[args.integer(0)]),
    getItemOrNullObject: (collection, args, { book }) => named(collection, args.text(0), book),
  },
});
