import data from './data/seed-observations.json';
import { isObservationStatus } from './isObservationStatus';
import type { Observation } from './Observation';

/** The 84 figures that the product starts with: taken from press articles, checked, with the printed figures and the reasons kept. */
export const seedObservations: readonly Observation[] = data.map((record) => {
  const { status } = record;
  if (!isObservationStatus(status)) throw new Error(`Status "${status}" is not known`);
  return { ...record, status };
});
