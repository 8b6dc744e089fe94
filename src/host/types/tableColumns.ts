import type { Book } from '../model/Book';
import type { CellRange } from '../model/CellRange';
import { TableColumn, type Table } from '../model/Table';
import { freeHeading, mirror, writeHeader } from '../model/tables';
import { addTableColumn, deleteTableColumn } from '../model/tableRows';
import { writeCells } from '../model/writing';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { asText, define } from './define';
import { TableFilter } from './tableFilter';

export class TableColumnCollection {
  constructor(readonly table: Table) {}
}

/** A column by id (a number) or heading. */
const find = ({ table }: TableColumnCollection, key: unknown): TableColumn | null =>
  table.columns.find(({ id }) => id === key) ??
  table.columns.find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase()) ??
  table.columns.find(({ id }) => String(id) === key) ??
  null;

const orNotFound = (column: TableColumn | null | undefined): TableColumn => {
  if (column === null || column === undefined) throw itemNotFound();
  return column;
};

const cells = (column: TableColumn, row: number, rows: number, book: Book): CellRange => {
  const { range } = column.table;
  if (column.index < 0) throw itemNotFound();
  return book.range(range.sheet, { row, rows, column: range.column + column.index, columns: 1 });
};

const whole = (column: TableColumn, book: Book): CellRange =>
  cells(column, column.table.range.row, column.table.range.rows, book);

export const tableColumnCollectionType = define({
  name: 'TableColumnCollection',
  of: TableColumnCollection,
  scalars: { count: { get: ({ table }) => table.columns.length } },
  items: ({ table }) => table.columns,
  indexer: (collection, args) => orNotFound(find(collection, args.at(0))),
  methods: {
    add: ({ table }, args, { book, locale }) =>
      addTableColumn(
        book,
        table,
        args.has(0) ? args.integer(0) : null,
        args.at(1),
        args.has(2) ? args.text(2) : null,
        locale,
      ),
    getCount: ({ table }) => table.columns.length,
    getItemAt: ({ table }, args) => orNotFound(table.columns[args.integer(0)]),
    getItemOrNullObject: (collection, args) => find(collection, args.at(0)),
  },
});

export const tableColumnType = define({
  name: 'TableColumn',
  of: TableColumn,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: ({ index }) => index },
    name: {
      get: ({ name }) => name,
      set: (column, value, { book }) => {
        const { table } = column;
        book.requireUnprotected(table.range.sheet);
        const others = table.columns.filter((one) => one !== column).map(({ name }) => name);
        const name = asText(value);
        if (freeHeading(name, others) !== name) throw invalidArgument(name);
        column.name = name;
        writeHeader(book, table);
        mirror(book, table);
      },
    },
    values: {
      costly: true,
      get: (column, { book }) =>
        book.grid.values(book.block(whole(column, book))).map((row) => row.map((value) => value ?? '')),
      set: (column, value, { book, locale }) => writeCells(book, whole(column, book), value, locale),
    },
  },
  links: { filter: (column) => new TableFilter(column) },
  methods: {
    delete: (column, _args, { book }) => {
      deleteTableColumn(book, column);
      return null;
    },
    getRange: (column, _args, { book }) => whole(column, book),
    getDataBodyRange: (column, _args, { book }) => cells(column, column.table.bodyRow, column.table.bodyRows, book),
    getHeaderRowRange: (column, _args, { book }) => {
      if (!column.table.showHeaders) throw itemNotFound();
      return cells(column, column.table.range.row, 1, book);
    },
    getTotalRowRange: (column, _args, { book }) => {
      const { range, showTotals } = column.table;
      if (!showTotals) throw itemNotFound();
      return cells(column, range.row + range.rows - 1, 1, book);
    },
  },
});
