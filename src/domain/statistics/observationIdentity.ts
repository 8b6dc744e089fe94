import type { Observation } from './Observation';

/** What tells observations apart: two with one identity are two statements of one number. */
export function identityOf({ indicator, place, period, source, vintage }: Observation): string {
  return JSON.stringify([indicator, place, period, source, vintage]);
}

/** Whether two observations with one identity say the same. */
export function saysTheSame(one: Observation, other: Observation): boolean {
  return (
    one.value === other.value &&
    one.unit === other.unit &&
    one.status === other.status &&
    one.printed === other.printed &&
    one.note === other.note
  );
}
