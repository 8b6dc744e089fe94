import type { CellRange } from '../model/CellRange';
import { readSortFields, sortRows } from '../model/sorting';
import { HostError } from '../protocol/HostError';
import { define } from './define';

export class RangeSort {
  constructor(readonly range: CellRange) {}
}

export const rangeSortType = define({
  name: 'RangeSort',
  of: RangeSort,
  methods: {
    apply: ({ range }, args, { book }) => {
      if (args.text(3, 'Rows') !== 'Rows')
        throw new HostError('NotImplemented', 'Sorting columns is not implemented.', 501);
      const header = args.boolean(2, false) ? 1 : 0;
      const area = { row: range.row + header, column: range.column, rows: range.rows - header, columns: range.columns };
      sortRows(book, range.sheet, area, readSortFields(args.at(0)));
      return null;
    },
  },
});
