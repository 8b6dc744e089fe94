import type { Book } from '../model/Book';
import { CellRange, SHEET_COLUMNS, SHEET_ROWS } from '../model/CellRange';
import type { Sheet } from '../model/Sheet';
import { itemNotFound } from '../protocol/HostError';
import { define } from './define';

export class FreezePanes {
  constructor(readonly sheet: Sheet) {}
}

const location = ({ sheet }: FreezePanes, book: Book): CellRange | null => {
  const { rows, columns } = book.grid.frozen(sheet.id);
  if (rows === 0 && columns === 0) return null;
  return book.range(sheet.id, {
    row: 0,
    column: 0,
    rows: rows === 0 ? SHEET_ROWS : rows,
    columns: columns === 0 ? SHEET_COLUMNS : columns,
  });
};

const freeze = ({ sheet }: FreezePanes, rows: number, columns: number, book: Book): null => {
  book.grid.freeze(sheet.id, rows, columns);
  return null;
};

export const freezePanesType = define({
  name: 'WorksheetFreezePanes',
  of: FreezePanes,
  methods: {
    freezeRows: (panes, args, { book }) => freeze(panes, args.integer(0, 1), 0, book),
    freezeColumns: (panes, args, { book }) => freeze(panes, 0, args.integer(0, 1), book),
    freezeAt: (panes, args, { book }) => {
      const given = args.at(0);
      const range = given instanceof CellRange ? given : book.locate(args.text(0), panes.sheet.id);
      return freeze(
        panes,
        range.entireColumns ? 0 : range.row + range.rows,
        range.entireRows ? 0 : range.column + range.columns,
        book,
      );
    },
    unfreeze: (panes, _args, { book }) => freeze(panes, 0, 0, book),
    getLocation: (panes, _args, { book }) => {
      const range = location(panes, book);
      if (range === null) throw itemNotFound();
      return range;
    },
    getLocationOrNullObject: (panes, _args, { book }) => location(panes, book),
  },
});
