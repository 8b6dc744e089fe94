/** The days of a period, both included, `AAAA-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One month, three or six consecutive months that divide the fiscal year evenly, or the fiscal year. */
export type PeriodMonths = 1 | 3 | 6 | 12;

/**
 * Averaging period
 *
 * A producer averages over one month, three or six consecutive months, or its fiscal year.
 * Uniform Regulations, section 7(15).
 *
 * @param day `AAAA-MM-DD`, a date that exists
 * @param firstMonth the month in which the fiscal year begins, 1 to 12
 */
export function averagingPeriod(day: string, months: PeriodMonths, firstMonth = 1): Period {
  const since = (monthOf(day) - firstMonth + 12) % 12;
  const from = monthsLater(`${day.slice(0, 7)}-01`, -(since % months));
  return { from, to: dayBefore(monthsLater(from, months)) };
}

/**
 * Transitional averaging period
 *
 * Where the fiscal year begins after the agreement entered into force, its first period runs from that day to the end of the fiscal year.
 * Uniform Regulations, sections 16(4) and 16(12).
 */
export function transitionalPeriod(entryIntoForce: string, fiscalYearBegins: string): Period {
  return { from: entryIntoForce, to: dayBefore(monthsLater(fiscalYearBegins, 12)) };
}

/** Whole months in a period that begins on the first and ends on the last of a month. */
export function monthsIn({ from, to }: Period): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + monthOf(to) - monthOf(from) + 1;
}

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The same day of a month, so many months later; the first of a month stays a first. */
export function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** The day before a day, `AAAA-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
