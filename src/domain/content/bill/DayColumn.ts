import { isDayOrMonthFirst, readDateText, serialOfDate } from '../../rows/dates';
import { isUnknownWord } from '../../rows/isUnknownWord';
import { dayOrMonth } from '../../rows/kinds/date';
import { quote } from '../../rows/Reading';
import { finding } from '../Finding';
import { sayCellError, type BillColumn, type BillRows, type ColumnOfBill } from './BillColumn';
import { cellErrorText } from './cellErrorText';

const FALSE_LEAP_DAY = 60;
const LAST_DAY = 2_958_465;
const LONGEST_DATE = 64;
const UNREADABLE = -1;

/** Days as Excel serials of the 1900 system, from serials or from dates typed as text. */
export class DayColumn implements BillColumn {
  /** 0 is blank, and −1 is what was not understood and told. */
  readonly days: Int32Array;
  private readonly known = new Map<string, number>();

  constructor(private readonly column: ColumnOfBill) {
    this.days = new Int32Array(column.size);
  }

  read(rows: BillRows, from: number, to: number): void {
    const { index, filled } = this.column;
    const { days } = this;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]?.[index];
      if (typeof cell === 'number' && cell >= 1 && cell < LAST_DAY + 1 && Math.floor(cell) !== FALSE_LEAP_DAY) {
        days[row] = Math.floor(cell);
        filled[row] = 1;
      } else if (cell !== 0 && cell !== '' && cell !== null && cell !== undefined) {
        days[row] = this.readOther(cell, row);
      }
    }
  }

  private readOther(cell: unknown, row: number): number {
    const { field, filled, found } = this.column;
    const day = typeof cell === 'string' ? this.readText(cell) : UNREADABLE;
    if (day === 0) return 0;
    filled[row] = 1;
    if (day !== UNREADABLE) return day;
    const error = cellErrorText(cell);
    if (error !== null) {
      sayCellError(this.column, row, error);
    } else if (typeof cell === 'string' && cell.length <= LONGEST_DATE && isDayOrMonthFirst(cell)) {
      found.add('DATE_NOT_UNDERSTOOD', { line: row + 1, column: field }, () => {
        const { es, en } = dayOrMonth(cell);
        return finding(
          'DATE_NOT_UNDERSTOOD',
          'warning',
          `${es} La línea cuenta como no originaria.`,
          `${en} The line counts as non-originating.`,
        );
      });
    } else {
      found.add('DATE_NOT_UNDERSTOOD', { line: row + 1, column: field }, () =>
        finding(
          'DATE_NOT_UNDERSTOOD',
          'warning',
          `${quote(cell)} no es una fecha: escriba una fecha de Excel o AAAA-MM-DD; la línea cuenta como no originaria.`,
          `${quote(cell)} is not a date: write an Excel date or YYYY-MM-DD; the line counts as non-originating.`,
        ),
      );
    }
    return UNREADABLE;
  }

  private readText(text: string): number {
    if (text.length > LONGEST_DATE) return UNREADABLE;
    let day = this.known.get(text);
    if (day === undefined) {
      const date = readDateText(text, this.column.language);
      day =
        date !== null
          ? (serialOfDate(date, false) ?? UNREADABLE)
          : text.trim() === '' || isUnknownWord(text)
            ? 0
            : UNREADABLE;
      this.known.set(text, day);
    }
    return day;
  }
}
