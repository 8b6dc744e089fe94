import type { Book } from '../model/Book';
import { readFilterCriteria } from '../model/FilterCriteria';
import { refilter } from '../model/filtering';
import type { TableColumn } from '../model/Table';
import { define } from './define';

/** The filter of one column of a table. */
export class TableFilter {
  constructor(readonly column: TableColumn) {}
}

const apply = ({ column }: TableFilter, criteria: unknown, book: Book): null => {
  book.requireUnprotected(column.table.range.sheet);
  column.table.filters.set(column.id, readFilterCriteria(criteria));
  refilter(book, column.table);
  return null;
};

export const tableFilterType = define({
  name: 'Filter',
  of: TableFilter,
  scalars: { criteria: { get: ({ column }) => column.table.filters.get(column.id) ?? null } },
  methods: {
    apply: (self, args, { book }) => apply(self, args.at(0), book),
    applyValuesFilter: (self, args, { book }) => apply(self, { filterOn: 'Values', values: args.list(0) }, book),
    applyCustomFilter: (self, args, { book }) =>
      apply(
        self,
        {
          filterOn: 'Custom',
          criterion1: args.text(0),
          criterion2: args.at(1) ?? undefined,
          operator: args.text(2, 'And'),
        },
        book,
      ),
    applyTopItemsFilter: (self, args, { book }) =>
      apply(self, { filterOn: 'TopItems', criterion1: String(args.integer(0)) }, book),
    applyTopPercentFilter: (self, args, { book }) =>
      apply(self, { filterOn: 'TopPercent', criterion1: String(args.integer(0)) }, book),
    applyBottomItemsFilter: (self, args, { book }) =>
      apply(self, { filterOn: 'BottomItems', criterion1: String(args.integer(0)) }, book),
    applyBottomPercentFilter: (self, args, { book }) =>
      apply(self, { filterOn: 'BottomPercent', criterion1: String(args.integer(0)) }, book),
    clear: ({ column }, _args, { book }) => {
      book.requireUnprotected(column.table.range.sheet);
      column.table.filters.delete(column.id);
      refilter(book, column.table);
      return null;
    },
  },
});
