import type { Book } from '../model/Book';
import type { CellRange } from '../model/CellRange';
import type { Table } from '../model/Table';
import { addTableRows, deleteTableRows } from '../model/tableRows';
import { writeCells } from '../model/writing';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { asNumber, define } from './define';

export class TableRowCollection {
  constructor(readonly table: Table) {}
}

/** A row by its position in the body; rows have no id of their own. */
export class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}
}

const row = ({ table }: TableRowCollection, index: number): TableRow => {
  if (index < 0 || index >= table.bodyRows) throw itemNotFound();
  return new TableRow(table, index);
};

const cells = ({ table, index }: TableRow, book: Book): CellRange => {
  const { sheet, column, columns } = table.range;
  return book.range(sheet, { row: table.bodyRow + index, rows: 1, column, columns });
};

export const tableRowCollectionType = define({
  name: 'TableRowCollection',
  of: TableRowCollection,
  scalars: { count: { get: ({ table }) => table.bodyRows } },
  items: ({ table }) => Array.from({ length: table.bodyRows }, (_row, index) => new TableRow(table, index)),
  methods: {
    add: ({ table }, args, { book, locale }) =>
      new TableRow(table, addTableRows(book, table, args.has(0) ? args.integer(0) : null, args.at(1), locale)),
    getCount: ({ table }) => table.bodyRows,
    getItemAt: (collection, args) => row(collection, args.integer(0)),
    deleteRowsAt: ({ table }, args, { book }) => {
      deleteTableRows(book, table, args.integer(0), args.integer(1, 1));
      return null;
    },
    deleteRows: ({ table }, args, { book }) => {
      const indexes = args.list(0).map((one) => (one instanceof TableRow ? one.index : asNumber(one)));
      if (indexes.some((index) => index < 0 || index >= table.bodyRows)) throw invalidArgument('index');
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) deleteTableRows(book, table, index, 1);
      return null;
    },
  },
});

export const tableRowType = define({
  name: 'TableRow',
  of: TableRow,
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      costly: true,
      get: (self, { book }) =>
        book.grid.values(book.block(cells(self, book))).map((line) => line.map((value) => value ?? '')),
      set: (self, value, { book, locale }) => writeCells(book, cells(self, book), value, locale),
    },
  },
  methods: {
    getRange: (self, _args, { book }) => cells(self, book),
    delete: ({ table, index }, _args, { book }) => {
      deleteTableRows(book, table, index, 1);
      return null;
    },
  },
});
