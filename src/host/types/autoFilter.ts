import type { Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { readFilterCriteria, type FilterCriteria } from '../model/FilterCriteria';
import { refilter, refilterSheet } from '../model/filtering';
import { SheetFilter } from '../model/records';
import type { Sheet } from '../model/Sheet';
import { Table } from '../model/Table';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { define } from './define';

/** The filter buttons of a table, or of a plain range of a sheet. */
export class AutoFilter {
  constructor(readonly owner: Table | Sheet) {}
}

const rangeOf = ({ owner }: AutoFilter): CellRange | null => {
  if (owner instanceof Table) return owner.showFilterButton ? owner.range : null;
  return owner.filter?.range ?? null;
};

/** One entry per column of the filtered range; a column without criteria has an empty one, as in Excel. */
const criteriaOf = ({ owner }: AutoFilter): readonly (FilterCriteria | Record<string, never>)[] => {
  if (owner instanceof Table) return owner.columns.map(({ id }) => owner.filters.get(id) ?? {});
  const { filter } = owner;
  return filter === null
    ? []
    : Array.from({ length: filter.range.columns }, (_column, index) => filter.criteria.get(index) ?? {});
};

const isFiltering = ({ owner }: AutoFilter): boolean =>
  (owner instanceof Table ? owner.filters.size : (owner.filter?.criteria.size ?? 0)) > 0;

const sheetOf = ({ owner }: AutoFilter): string => (owner instanceof Table ? owner.range.sheet : owner.id);

function reapply({ owner }: AutoFilter, book: Book): void {
  if (owner instanceof Table) refilter(book, owner);
  else if (owner.filter !== null) refilterSheet(book, owner.filter);
}

function setCriteria({ owner }: AutoFilter, column: number, criteria: FilterCriteria | null): void {
  if (owner instanceof Table) {
    const found = owner.columns[column];
    if (found === undefined) throw invalidArgument('columnIndex');
    if (criteria === null) owner.filters.delete(found.id);
    else owner.filters.set(found.id, criteria);
    return;
  }
  if (owner.filter === null || column < 0 || column >= owner.filter.range.columns) throw invalidArgument('columnIndex');
  if (criteria === null) owner.filter.criteria.delete(column);
  else owner.filter.criteria.set(column, criteria);
}

function clear(self: AutoFilter, book: Book): void {
  if (self.owner instanceof Table) self.owner.filters.clear();
  else self.owner.filter?.criteria.clear();
  reapply(self, book);
}

/** A sheet's filter goes over the given range; a table's stays with the table. */
function place({ owner }: AutoFilter, range: CellRange, book: Book): void {
  if (owner instanceof Table) return;
  if (book.tablesTouching(range.sheet, range).length > 0)
    throw new HostError('InvalidOperation', 'The range belongs to a table.');
  const old = owner.filter;
  if (old !== null && book.address(old.range) === book.address(range)) return;
  if (old !== null) book.grid.filter(book.block(old.range), null);
  owner.filter = new SheetFilter(book.keep(new CellRange(range.sheet, range)));
}

export const autoFilterType = define({
  name: 'AutoFilter',
  of: AutoFilter,
  scalars: {
    enabled: { get: (self) => rangeOf(self) !== null },
    isDataFiltered: { get: isFiltering },
    criteria: { get: criteriaOf },
  },
  methods: {
    apply: (self, args, { book }) => {
      book.requireUnprotected(sheetOf(self));
      const given = args.at(0);
      place(self, given instanceof CellRange ? given : book.locate(args.text(0), sheetOf(self)), book);
      if (args.has(1)) setCriteria(self, args.integer(1), args.has(2) ? readFilterCriteria(args.at(2)) : null);
      reapply(self, book);
      return null;
    },
    clearCriteria: (self, _args, { book }) => {
      book.requireUnprotected(sheetOf(self));
      clear(self, book);
      return null;
    },
    clearColumnCriteria: (self, args, { book }) => {
      book.requireUnprotected(sheetOf(self));
      setCriteria(self, args.integer(0), null);
      reapply(self, book);
      return null;
    },
    reapply: (self, _args, { book }) => {
      reapply(self, book);
      return null;
    },
    remove: (self, _args, { book }) => {
      book.requireUnprotected(sheetOf(self));
      clear(self, book);
      if (self.owner instanceof Table) self.owner.showFilterButton = false;
      else self.owner.filter = null;
      return null;
    },
    getRange: (self, _args, { book }) => {
      const range = rangeOf(self);
      if (range === null) throw itemNotFound();
      return book.range(range.sheet, range);
    },
    getRangeOrNullObject: (self, _args, { book }) => {
      const range = rangeOf(self);
      return range === null ? null : book.range(range.sheet, range);
    },
  },
});
