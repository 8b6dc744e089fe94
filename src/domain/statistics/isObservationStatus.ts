import type { ObservationStatus } from './Observation';

const STATUSES: Readonly<Record<ObservationStatus, true>> = {
  final: true,
  preliminary: true,
  revised: true,
  estimated: true,
  confidential: true,
  missing: true,
  ok: true,
  clarified: true,
  corrected: true,
  questioned: true,
  derived: true,
};

export function isObservationStatus(text: string): text is ObservationStatus {
  return Object.hasOwn(STATUSES, text);
}
