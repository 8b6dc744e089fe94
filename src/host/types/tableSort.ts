import type { Book } from '../model/Book';
import { readSortFields, sortRows } from '../model/sorting';
import type { Table } from '../model/Table';
import { define } from './define';

export class TableSort {
  constructor(readonly table: Table) {}
}

const apply = (table: Table, book: Book): void => {
  const { sheet, column, columns } = table.range;
  sortRows(book, sheet, { row: table.bodyRow, rows: table.bodyRows, column, columns }, table.sort);
};

export const tableSortType = define({
  name: 'TableSort',
  of: TableSort,
  scalars: {
    fields: { get: ({ table }) => table.sort },
    matchCase: { get: () => false },
    method: { get: () => 'PinYin' },
  },
  methods: {
    apply: ({ table }, args, { book }) => {
      table.sort = readSortFields(args.at(0));
      apply(table, book);
      return null;
    },
    clear: ({ table }) => {
      table.sort = [];
      return null;
    },
    reapply: ({ table }, _args, { book }) => {
      if (table.sort.length > 0) apply(table, book);
      return null;
    },
  },
});
