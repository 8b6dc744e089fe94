import { contains } from '../model/areas';
import type { Book } from '../model/Book';
import type { CellRange } from '../model/CellRange';
import type { Table } from '../model/Table';
import { itemNotFound } from '../protocol/HostError';
import { define } from './define';

/** The tables that a range touches, or holds entirely. */
export class TablesInRange {
  constructor(
    readonly range: CellRange,
    readonly fullyContained: boolean,
  ) {}

  tables(book: Book): readonly Table[] {
    return book
      .tablesTouching(this.range.sheet, this.range)
      .filter(({ range }) => !this.fullyContained || contains(this.range, range));
  }
}

const named = (scope: TablesInRange, key: string, book: Book): Table | null =>
  scope.tables(book).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;

export const tablesInRangeType = define({
  name: 'TableScopedCollection',
  of: TablesInRange,
  scalars: { count: { get: (scope, { book }) => scope.tables(book).length } },
  items: (scope, { book }) => scope.tables(book),
  indexer: (scope, args, { book }) => {
    const found = named(scope, args.text(0), book);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    getCount: (scope, _args, { book }) => scope.tables(book).length,
    getFirst: (scope, _args, { book }) => scope.tables(book)[0] ?? null,
    getItemOrNullObject: (scope, args, { book }) => named(scope, args.text(0), book),
  },
});
