import { sql } from 'kysely';
import type { Store } from '../Store';

/** What the store holds of one indicator. */
export interface IndicatorSummary {
  readonly indicator: string;
  readonly places: number;
  /** Vintages of one number count once. */
  readonly observations: number;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly version: string;
}

/** Every indicator with observations, in one statement. */
export async function indicatorSummaries(store: Store): Promise<readonly IndicatorSummary[]> {
  const { rows } = await sql<IndicatorSummary>`
    select o.indicator, count(distinct o.place)::integer as places, count(distinct (o.place, o.period))::integer as observations,
      min(o.period) as "firstPeriod", max(o.period) as "lastPeriod",
      i.epoch || ':' || i.version as version
    from statistics_observations o join statistics_indicators i on i.indicator = o.indicator
    group by o.indicator, i.epoch, i.version order by o.indicator`.execute(store.db);
  return rows;
}
