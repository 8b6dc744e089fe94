import { isUnknownWord } from '../../rows/isUnknownWord';
import { looseKey } from '../../rows/looseKey';
import { readNumberText } from '../../rows/readNumberText';
import { notANumber, sayCellError, type BillColumn, type BillRows, type ColumnOfBill } from './BillColumn';
import { cellErrorText } from './cellErrorText';

const LONGEST_NUMBER = 64;
const NONE = new Set(['ninguno', 'ninguna', 'none', 'nil', 'nulo', 'cero', 'zero']);

/**
 * Numbers, or texts that people write as numbers.
 *
 * Desktop Excel hands a blank cell over as 0. A value of 0 stays 0 and is told; in every other column a number 0 is blank, because a statement
 * of 0 would take a whole line out of the materials. Whoever means 0 there writes a word such as `none`, or 0 as text.
 */
export class NumberColumn implements BillColumn {
  /** NaN is blank, and Infinity is what was not understood and told. */
  readonly values: Float64Array;
  private readonly zero: number;

  constructor(private readonly column: ColumnOfBill) {
    this.values = new Float64Array(column.size);
    this.zero = column.field === 'value' ? 0 : NaN;
  }

  read(rows: BillRows, from: number, to: number): void {
    const { index, filled } = this.column;
    const { values, zero } = this;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]?.[index];
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        if (cell === 0) {
          values[row] = zero;
        } else {
          values[row] = cell;
          filled[row] = 1;
        }
      } else {
        values[row] = this.readOther(cell, row);
      }
    }
  }

  private readOther(cell: unknown, row: number): number {
    const { field, filled, found } = this.column;
    if (cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')) return NaN;
    filled[row] = 1;
    const error = cellErrorText(cell);
    if (error !== null) {
      sayCellError(this.column, row, error);
      return Infinity;
    }
    if (typeof cell === 'string' && cell.length <= LONGEST_NUMBER) {
      if (Number.isNaN(this.zero) && NONE.has(looseKey(cell))) return 0;
      if (isUnknownWord(cell)) return NaN;
      const number = readNumberText(cell);
      if (number !== null && Number.isFinite(number)) return number;
    }
    found.add('NOT_A_NUMBER', { line: row + 1, column: field }, () => notANumber(field, cell));
    return Infinity;
  }
}
