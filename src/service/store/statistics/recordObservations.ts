import { sql, type Transaction } from 'kysely';
import { ulid } from 'ulid';
import type { Observation } from '../../../domain/statistics/Observation';
import { identityOf, saysTheSame } from '../../../domain/statistics/observationIdentity';
import type { Database } from '../Database';
import type { Store } from '../Store';
import { retried } from '../lists/retried';
import { observationOf, OBSERVATION_COLUMNS } from './observationRecord';

export interface Recorded {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Who recorded observations, and when (ISO 8601, UTC). */
export interface Recording {
  readonly who: string;
  readonly when: string;
}

/**
 * Adds or replaces observations in one transaction; the same ones again change nothing, not even a version.
 *
 * @param observations canonical ones, no two with one identity
 */
export function recordObservations(
  store: Store,
  observations: readonly Observation[],
  recording: Recording,
): Promise<Recorded> {
  if (observations.length === 0) return Promise.resolve({ created: 0, updated: 0, unchanged: 0 });
  return retried(() => store.db.transaction().execute((trx) => record(trx, observations, recording)));
}

async function record(
  trx: Transaction<Database>,
  observations: readonly Observation[],
  recording: Recording,
): Promise<Recorded> {
  await lockIndicators(trx, [...new Set(observations.map(({ indicator }) => indicator))].sort());
  const before = await existing(trx, observations);
  const created = observations.filter((observation) => !before.has(identityOf(observation)));
  const updated = observations.filter((observation) => {
    const known = before.get(identityOf(observation));
    return known !== undefined && !saysTheSame(known, observation);
  });
  const changed = [...created, ...updated];
  if (changed.length > 0) await write(trx, changed, recording);
  return {
    created: created.length,
    updated: updated.length,
    unchanged: observations.length - changed.length,
  };
}

/** In the order of their ids, so that two recordings wait for each other instead of locking each other out. */
async function lockIndicators(trx: Transaction<Database>, indicators: readonly string[]): Promise<void> {
  await trx
    .insertInto('statistics_indicators')
    .values(indicators.map((indicator) => ({ indicator, epoch: ulid(), version: 0 })))
    .onConflict((conflict) => conflict.column('indicator').doNothing())
    .execute();
  await trx
    .selectFrom('statistics_indicators')
    .select('indicator')
    .where(sql<boolean>`indicator = any(${indicators}::text[])`)
    .orderBy('indicator')
    .forUpdate()
    .execute();
}

async function existing(
  trx: Transaction<Database>,
  observations: readonly Observation[],
): Promise<ReadonlyMap<string, Observation>> {
  const keys = observations.map(({ indicator, place, period, source, vintage }) => ({
    indicator,
    place,
    period,
    source,
    vintage,
  }));
  const records = await trx
    .selectFrom('statistics_observations')
    .select(OBSERVATION_COLUMNS)
    .where(
      sql<boolean>`(indicator, place, period, source, vintage) in (
        select x.indicator, x.place, x.period, x.source, x.vintage from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
        as x(indicator text, place text, period text, source text, vintage text))`,
    )
    .execute();
  return new Map(records.map(observationOf).map((observation) => [identityOf(observation), observation]));
}

async function write(trx: Transaction<Database>, changed: readonly Observation[], recording: Recording): Promise<void> {
  await sql`
    insert into statistics_observations (indicator, place, period, source, vintage, value, unit, status, printed, note, recorded_at, recorded_by)
    select x.indicator, x.place, x.period, x.source, x.vintage, x.value, x.unit, x.status, x.printed, x.note,
      ${recording.when}::timestamptz, ${recording.who}
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as x(indicator text, place text, period text, source text, vintage text,
      value double precision, unit text, status text, printed text, note text)
    on conflict (indicator, place, period, source, vintage) do update set value = excluded.value, unit = excluded.unit,
      status = excluded.status, printed = excluded.printed, note = excluded.note, recorded_at = excluded.recorded_at,
      recorded_by = excluded.recorded_by`.execute(trx);
  const indicators = [...new Set(changed.map(({ indicator }) => indicator))];
  await trx
    .updateTable('statistics_indicators')
    .set((expression) => ({ version: expression('version', '+', 1) }))
    .where(sql<boolean>`indicator = any(${indicators}::text[])`)
    .execute();
}
