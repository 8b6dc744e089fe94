import { dayBefore, type Period } from './averagingPeriod';

/** The years from July to June that a producer may take, and from when the next period runs to the end of its fiscal year. */
const YEARS = {
  LIGHT: { first: 2020, last: 2023 },
  HEAVY: { first: 2023, last: 2027 },
} as const;

/**
 * Optional transitional periods
 *
 * Instead of its fiscal year a producer may calculate over the years from 1 July to 30 June in which the thresholds step, and from the last
 * step to the end of its fiscal year: for light vehicles from 2020 to 2023, for heavy trucks from 2023 to 2027.
 * Uniform Regulations, section 16(5).
 *
 * @param day `AAAA-MM-DD`
 * @param fiscalYearEnds last day of the producer's fiscal year that holds the last step, `AAAA-MM-DD`
 * @returns null when the rule has no such period for that day
 */
export function optionalTransitionalPeriod(
  vehicles: 'LIGHT' | 'HEAVY',
  day: string,
  fiscalYearEnds: string,
): Period | null {
  const { first, last } = YEARS[vehicles];
  for (let year: number = first; year < last; year++) {
    const period = { from: `${year}-07-01`, to: dayBefore(`${year + 1}-07-01`) };
    if (period.from <= day && day <= period.to) return period;
  }
  const rest = { from: `${last}-07-01`, to: fiscalYearEnds };
  return rest.from <= day && day <= rest.to ? rest : null;
}
