/** Last month of a canonical period, as a sortable text; the end decides which of two periods is later. */
function endOf(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-31`;
  return period.length === 7 ? `${period}-31` : period;
}

/** Orders canonical periods by their end; of two that end together the longer one (the year before its last quarter) is later. */
export function comparePeriods(a: string, b: string): number {
  const [endA, endB] = [endOf(a), endOf(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return lengthRank(a) - lengthRank(b);
}

function lengthRank(period: string): number {
  if (period.length === 4) return 3;
  if (period.includes('Q')) return 2;
  return period.length === 7 ? 1 : 0;
}

/** The periods that make up a longer one, in each way there is: a year is four quarters or twelve months, a quarter three months. */
export function partsOf(period: string): readonly (readonly string[])[] {
  const month = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  if (/^\d{4}$/.test(period)) {
    return [
      [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`),
      Array.from({ length: 12 }, (_, index) => month(period, index + 1)),
    ];
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (!quarter) return [];
  const [, year = '', number] = quarter;
  return [[2, 1, 0].map((before) => month(year, Number(number) * 3 - before))];
}

/** The year that a period lies in. */
export function yearOf(period: string): string {
  return period.slice(0, 4);
}
