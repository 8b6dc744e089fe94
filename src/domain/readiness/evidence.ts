import type { Rubric } from './Rubric';

/** Level of evidence of each criterion: stated for it, for its field, or for the whole record (`*`). */
export type EvidenceLevels = ReadonlyMap<string, string>;

/**
 * Reads levels of evidence: one level for all (`VERIFICADO`), pairs (`otd_pct=DOCUMENTO`, also with `:`, several with `;` or as a list),
 * or an object by field. A level that the rubric does not know is left out, so the default counts.
 */
export function readEvidence(value: unknown, { data }: Rubric): EvidenceLevels {
  const levels = new Map<string, string>();
  const put = (key: string, level: string): void => {
    const known = level.trim().toUpperCase();
    if (Object.hasOwn(data.evidence.factors, known)) levels.set(key.trim(), known);
  };
  if (typeof value === 'string' || Array.isArray(value)) {
    const parts: readonly unknown[] = typeof value === 'string' ? value.split(';') : value;
    for (const part of parts) {
      if (typeof part !== 'string') continue;
      const [key = '', level] = part.split(/[=:@]/);
      if (level === undefined) put('*', key);
      else put(key, level);
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, level] of Object.entries(value)) if (typeof level === 'string') put(key, level);
  }
  return levels;
}

/**
 * How much an answer of this age counts, by whole months between its day and the day of the assessment.
 *
 * @param updated `AAAA-MM-DD`, null when not known
 */
export function freshness(updated: string | null, asOf: string, { data }: Rubric): number {
  if (updated === null) return data.evidence.freshnessUnknown;
  const step = data.evidence.freshnessMonths.find(([months]) => asOf <= monthsAfter(updated, months));
  return step?.[1] ?? data.evidence.freshnessElse;
}

/** The same day some months later; the last day of the month when that month is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
