import { isDocument } from '../isDocument';
import { sayCellError, type BillColumn, type BillRows, type ColumnOfBill } from './BillColumn';
import { cellErrorText } from './cellErrorText';

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
