import { dayBefore } from './averagingPeriod';

/** A percentage and its days, both included; a null end is open, a null percentage is a method that the rule does not offer. */
export interface DatedPercent {
  readonly from: string;
  readonly to: string | null;
  readonly percent: number | null;
  /** Where it comes from when it is not the shipped rule. */
  readonly source: string | null;
}

/** A percentage of a person's own, from a day on. */
export interface OwnPercent {
  readonly from: string;
  readonly percent: number;
  readonly source: string;
}

/**
 * A percentage holds from its day until the next day of the list, whether the list is the shipped one or a person's own rows.
 *
 * @returns the shipped steps with the own rows set in at their days, in order
 */
export function withOwnPercents(shipped: readonly DatedPercent[], own: readonly OwnPercent[]): readonly DatedPercent[] {
  return own.reduce(setIn, [...shipped]);
}

function setIn(steps: readonly DatedPercent[], own: OwnPercent): readonly DatedPercent[] {
  const around = steps.find(({ from, to }) => from <= own.from && (to === null || own.from <= to));
  const next = steps.map(({ from }) => from).filter((from) => from > own.from);
  const to = around === undefined ? (next.length === 0 ? null : dayBefore(next.reduce(earlier))) : around.to;
  const before = around === undefined || around.from === own.from ? [] : [{ ...around, to: dayBefore(own.from) }];
  return [...steps.filter((step) => step !== around), ...before, { ...own, to }].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
