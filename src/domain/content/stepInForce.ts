import { finding, type Finding } from './Finding';

/** A number and the days it is in force, both included; a null end is open. */
export interface DatedStep {
  readonly from: string;
  readonly to: string | null;
}

/**
 * A number holds from its first day to its last day, both included.
 *
 * @param date `AAAA-MM-DD`
 * @returns the step of that day, or the finding that the day is before the first or after the last
 */
export function stepInForce<Step extends DatedStep>(steps: readonly Step[], date: string): Step | Finding {
  const step = steps.find(({ from, to }) => from <= date && (to === null || date <= to));
  if (step !== undefined) return step;
  const first = steps.reduce((least, { from }) => (from < least ? from : least), '9999-12-31');
  const last = steps.reduce((most, { to }) => (to !== null && to > most ? to : most), '');
  return date < first
    ? finding(
        'WRONG_DATE',
        'error',
        `El ${date} es anterior al T-MEC: este umbral rige desde el ${first}.`,
        `${date} is before the agreement: this threshold is in force from ${first}.`,
      )
    : finding(
        'WRONG_DATE',
        'error',
        `El ${date} ya no rige este umbral: terminó el ${last}.`,
        `This threshold no longer holds on ${date}: it ended on ${last}.`,
      );
}
