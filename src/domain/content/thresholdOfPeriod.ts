import { contentTables, type ContentTables } from './ContentTables';
import type { Threshold } from './DatedThreshold';
import { finding, refused, type Finding, type Refused } from './Finding';
import { threshold, type ThresholdQuestion } from './threshold';

/** The question of `threshold` for all days of a period, both included, `AAAA-MM-DD`. */
export interface PeriodQuestion extends Omit<ThresholdQuestion, 'date'> {
  readonly from: string;
  readonly to: string;
}

/**
 * A period is measured by the threshold of its days
 *
 * Where the threshold steps inside the period, the number of its last day is not that of its first: the period is to be split, or the number of its
 * last day, which is the higher one, is used for all of it.
 * Uniform Regulations, sections 13 to 15 and 16(5).
 *
 * @returns the threshold of the last day, with the warning `WRONG_DATE` when another one holds on the first
 */
export function thresholdOfPeriod(
  { from, to, ...question }: PeriodQuestion,
  tables: ContentTables = contentTables(),
): Threshold | Refused {
  const last = threshold({ ...question, date: to }, tables);
  if (last.kind === 'refused') return last;
  const first = threshold({ ...question, date: from }, tables);
  if (first.kind === 'refused') return first;
  if (from > to) return refused(ENDS_BEFORE);
  if (first.from === last.from) return last;
  return { ...last, findings: [...last.findings, steps(first, last)] };
}

const ENDS_BEFORE = finding(
  'AVERAGING_PERIOD',
  'error',
  'El periodo termina antes de empezar; revise las fechas.',
  'The period ends before it begins; check the dates.',
);

function steps(first: Threshold, last: Threshold): Finding {
  return finding(
    'WRONG_DATE',
    'warning',
    `El umbral cambia dentro del periodo: ${first.percent} % hasta el ${first.to} y ${last.percent} % desde el ${last.from}; divida el periodo o use el último.`,
    `The threshold changes inside the period: ${first.percent} % to ${first.to} and ${last.percent} % from ${last.from}; split the period or use the last one.`,
  );
}
