import type { Selectable } from 'kysely';
import type { Observation, ObservationStatus } from '../../../domain/statistics/Observation';
import { OBSERVATION_STATUSES } from '../../../list/wire/statistics';
import type { ObservationsTable } from './StatisticsTables';

export const OBSERVATION_COLUMNS = [
  'indicator',
  'place',
  'period',
  'source',
  'vintage',
  'value',
  'unit',
  'status',
  'printed',
  'note',
] as const;

type Record = Pick<Selectable<ObservationsTable>, (typeof OBSERVATION_COLUMNS)[number]>;

/** A row of the table → an observation. */
export function observationOf(record: Record): Observation {
  const { indicator, place, period, value, unit, source, vintage, printed, note } = record;
  return { indicator, place, period, value, unit, status: statusOf(record), source, vintage, printed, note };
}

function statusOf({ status }: Record): ObservationStatus {
  const known = OBSERVATION_STATUSES.find((candidate) => candidate === status);
  if (known === undefined) throw new Error(`The store holds an observation with the status "${status}"`);
  return known;
}
