import type { Bilingual } from '../domain/language';
import type { Observation } from '../domain/statistics/Observation';
import type { CallOptions } from './SharedList';

/** One indicator of the statistics catalogue. */
export interface Indicator {
  /** Short id such as `exports`, used in `=CBO.STAT("exports", …)`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly places: number;
  readonly observations: number;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly version: string;
}

export interface ObservationQuery {
  readonly indicator: string;
  /** Place codes in any spelling; all places when absent. */
  readonly places?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Only the vintage that the stated rule picks (default), or every vintage. */
  readonly vintages?: 'default' | 'all';
}

/** What became of one imported observation. */
export interface ObservationReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly index: number; readonly column: string; readonly sentence: Bilingual }[];
}

/** The statistics store as a signed-in user sees it. */
export interface Statistics {
  indicators(search: string, options?: CallOptions): Promise<readonly Indicator[]>;
  observations(query: ObservationQuery, options?: CallOptions): Promise<readonly Observation[]>;
  /** Adds or replaces observations; the same ones again change nothing. */
  record(observations: readonly Observation[], options?: CallOptions): Promise<ObservationReport>;
}
