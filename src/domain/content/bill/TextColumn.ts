import { sayCellError, type BillColumn, type BillRows, type ColumnOfBill } from './BillColumn';
import { cellErrorText, isPlainText } from './cellErrorText';

/** A column that says what a line is, and that no rule reads: only its errors are told. */
export class TextColumn implements BillColumn {
  constructor(private readonly column: ColumnOfBill) {}

  read(rows: BillRows, from: number, to: number): void {
    const { index, filled } = this.column;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]?.[index];
      if (typeof cell === 'string' && isPlainText(cell)) {
        filled[row] = 1;
        continue;
      }
      if (cell === undefined || cell === null || cell === '' || cell === 0) continue;
      const error = cellErrorText(cell);
      if (error !== null) sayCellError(this.column, row, error);
      else if (typeof cell === 'string' && cell.trim() === '') continue;
      filled[row] = 1;
    }
  }
}
