import { tableEventMethods } from '../events/eventMethods';
import type { Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { refilter } from '../model/filtering';
import { Table } from '../model/Table';
import { mirror, removeTable, renameTable, resizeTable } from '../model/tables';
import { setShowHeaders, setShowTotals } from '../model/tableShape';
import { deleteCells } from '../model/structure';
import { itemNotFound } from '../protocol/HostError';
import type { Scalar } from '../protocol/ObjectType';
import type { Session } from '../Session';
import { AutoFilter } from './autoFilter';
import { asBoolean, asText, define } from './define';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import { TableSort } from './tableSort';

type Flag =
  'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn' | 'showFilterButton';

const flag = (name: Flag): Scalar<Table, Session> => ({
  get: (table) => table[name],
  set: (table, value) => {
    table[name] = asBoolean(value);
  },
});

const rows = (table: Table, row: number, count: number, book: Book): CellRange =>
  book.range(table.range.sheet, { row, rows: count, column: table.range.column, columns: table.range.columns });

export const tableType = define({
  name: 'Table',
  of: Table,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id.replaceAll(/[{}]/g, '') },
    name: { get: ({ name }) => name, set: (table, value, { book }) => renameTable(book, table, asText(value)) },
    style: {
      get: ({ style }) => style,
      set: (table, value, { book }) => {
        table.style = asText(value);
        mirror(book, table);
      },
    },
    showHeaders: {
      get: ({ showHeaders }) => showHeaders,
      set: (table, value, { book }) => setShowHeaders(book, table, asBoolean(value)),
    },
    showTotals: {
      get: ({ showTotals }) => showTotals,
      set: (table, value, { book }) => setShowTotals(book, table, asBoolean(value)),
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    showFilterButton: flag('showFilterButton'),
  },
  links: {
    columns: (table) => new TableColumnCollection(table),
    rows: (table) => new TableRowCollection(table),
    sort: (table) => new TableSort(table),
    worksheet: ({ range }, { book }) => book.sheet(range.sheet),
    autoFilter: (table) => new AutoFilter(table),
  },
  methods: {
    ...tableEventMethods<Table>(({ id }) => id),
    getRange: ({ range }, _args, { book }) => book.range(range.sheet, range),
    getDataBodyRange: (table, _args, { book }) => rows(table, table.bodyRow, table.bodyRows, book),
    getHeaderRowRange: (table, _args, { book }) => {
      if (!table.showHeaders) throw itemNotFound();
      return rows(table, table.range.row, 1, book);
    },
    getTotalRowRange: (table, _args, { book }) => {
      if (!table.showTotals) throw itemNotFound();
      return rows(table, table.range.row + table.range.rows - 1, 1, book);
    },
    resize: (table, args, { book }) => {
      const given = args.at(0);
      resizeTable(book, table, given instanceof CellRange ? given : book.locate(args.text(0), table.range.sheet));
      return null;
    },
    convertToRange: (table, _args, { book }) => {
      book.requireUnprotected(table.range.sheet);
      removeTable(book, table);
      return book.range(table.range.sheet, table.range);
    },
    delete: (table, _args, { book }) => {
      book.requireUnprotected(table.range.sheet);
      deleteCells(book, book.range(table.range.sheet, table.range), 'up');
      return null;
    },
    clearFilters: (table, _args, { book }) => {
      table.filters.clear();
      refilter(book, table);
      return null;
    },
    reapplyFilters: (table, _args, { book }) => {
      refilter(book, table);
      return null;
    },
  },
});
