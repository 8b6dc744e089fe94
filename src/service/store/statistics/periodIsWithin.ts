/** Whether a canonical period begins no earlier than `from` does and ends no later than `to` does; absent ends are open. */
export function periodIsWithin(period: string, from: string | undefined, to: string | undefined): boolean {
  if (from !== undefined && spanOf(period).first < spanOf(from).first) return false;
  return to === undefined || spanOf(period).last <= spanOf(to).last;
}

/** First and last day; every month may end on the 31st, since the texts are only compared. */
function spanOf(period: string): { readonly first: string; readonly last: string } {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter !== null) {
    const lastMonth = Number(quarter[2]) * 3;
    const month = (number: number): string => `${quarter[1]}-${String(number).padStart(2, '0')}`;
    return { first: `${month(lastMonth - 2)}-01`, last: `${month(lastMonth)}-31` };
  }
  return {
    first: `${period}-01-01`.slice(0, 10),
    last: period.length === 4 ? `${period}-12-31` : `${period}-31`.slice(0, 10),
  };
}
