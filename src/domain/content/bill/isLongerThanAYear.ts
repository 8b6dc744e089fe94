import { dateOfSerial } from '../../rows/dates';

const YEAR = 365;
const MONTH_AND_DAY = 5;

/**
 * A certificate may cover several shipments within a period of up to 12 months.
 *
 * Agreement, article 5.2(5)(b). The same day of the next year is taken to be 12 months, since many certificates are written so.
 *
 * @param from Excel serial of the first day
 */
export function isLongerThanAYear(from: number, to: number): boolean {
  if (to - from <= YEAR) return false;
  if (to - from > YEAR + 1) return true;
  const [first, last] = [from, to].map((day) => dateOfSerial(day, false)?.slice(MONTH_AND_DAY));
  return first !== last;
}
