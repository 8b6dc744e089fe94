import { looseKey } from '../../rows/looseKey';
import { sayCellError, type BillColumn, type BillRows, type ColumnOfBill } from './BillColumn';
import { cellErrorText } from './cellErrorText';

const NONE = new Set([
  '',
  'n',
  'no',
  'nd',
  'sd',
  'na',
  'false',
  'falso',
  'none',
  'ninguno',
  'sindocumento',
  'sinsoporte',
  'nohay',
  'pendiente',
  'pending',
]);
/** A word of the list is not longer, and a number of a document mostly has a digit among its first letters. */
const LONGEST_NONE = 14;
const DIGIT = /\d/;

/** A document has a number of its own in each line, so it is only known to be there; a blank and words such as `No` say that there is none. */
export class DocumentColumn implements BillColumn {
  /** 1 when there is a document. */
  readonly there: Uint8Array;

  constructor(private readonly column: ColumnOfBill) {
    this.there = new Uint8Array(column.size);
  }

  read(rows: BillRows, from: number, to: number): void {
    const { index, filled } = this.column;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]?.[index];
      if (cell === undefined || cell === null || cell === '' || cell === 0) continue;
      const error = cellErrorText(cell);
      if (error !== null) sayCellError(this.column, row, error);
      else if (isDocument(cell)) this.there[row] = 1;
      else continue;
      filled[row] = 1;
    }
  }
}

function isDocument(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === true || typeof cell === 'number';
  return cell.length > LONGEST_NONE || DIGIT.test(cell) || !NONE.has(looseKey(cell));
}
