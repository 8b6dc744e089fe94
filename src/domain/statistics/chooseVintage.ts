import type { Observation, ObservationStatus } from './Observation';

/** Lower is better. Numbers of one tier are equally sure, so the newest wins among them. */
const TIER: Readonly<Record<ObservationStatus, number>> = {
  final: 1,
  revised: 1,
  ok: 1,
  corrected: 1,
  clarified: 1,
  preliminary: 2,
  estimated: 2,
  derived: 3,
  questioned: 4,
  confidential: 5,
  missing: 6,
};

/**
 * Which vintage of one number is shown by default
 *
 * 1. A number beats none. 2. A number stated for exactly that place and period beats a derived one, and a questioned one comes last, behind
 * both. 3. Among stated ones, final, revised, ok, corrected and clarified beat preliminary and estimated. 4. Then the newest vintage wins;
 * vintages without a date are older than dated ones, and among themselves the first by name wins.
 *
 * @param observations vintages of one number (same indicator, place and period), at least one.
 */
export function chooseVintage(observations: readonly Observation[]): Observation {
  const [best] = [...observations].sort(compareVintages);
  if (best === undefined) throw new RangeError('There is no observation to choose from');
  return best;
}

/** Orders vintages of one number, the one to show first. */
export function compareVintages(a: Observation, b: Observation): number {
  const byValue = Number(a.value === null) - Number(b.value === null);
  if (byValue !== 0) return byValue;
  const byTier = TIER[a.status] - TIER[b.status];
  return byTier === 0 ? compareNames(a.vintage, b.vintage) : byTier;
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  const [datedA, datedB] = [/^\d{4}/.test(a), /^\d{4}/.test(b)];
  if (datedA !== datedB) return datedA ? -1 : 1;
  return a < b === datedA ? 1 : -1;
}
