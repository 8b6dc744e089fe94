import type { ColumnType } from 'kysely';

/** One indicator that has, or had, observations. */
export interface IndicatorsTable {
  indicator: string;
  /** Identity of the indicator's history: another one when the store was made anew, though versions begin at 1 again. */
  epoch: string;
  /** Grows by one with every transaction that changed an observation of the indicator. */
  version: number;
}

/** Every vintage of every number. Identity: indicator, place, period, source, vintage. */
export interface ObservationsTable {
  indicator: string;
  place: string;
  period: string;
  source: string;
  vintage: string;
  /** null is missing, never zero. */
  value: number | null;
  unit: string;
  status: string;
  printed: string | null;
  note: string | null;
  recorded_at: ColumnType<Date, string, string>;
  recorded_by: string;
}

export interface StatisticsTables {
  statistics_indicators: IndicatorsTable;
  statistics_observations: ObservationsTable;
}
