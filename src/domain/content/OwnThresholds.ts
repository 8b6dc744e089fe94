import type { OwnPercent } from './DatedPercent';

/** Thresholds that a person set in place of the shipped ones, by part, measure and method. */
export interface OwnThresholds {
  readonly count: number;
  /** Changes with any of them. */
  readonly version: string;
  /** Where they come from, as typed, each once. */
  readonly sources: readonly string[];
  readonly percents: ReadonlyMap<string, readonly OwnPercent[]>;
}

/** What one own threshold is about; labour and metals have no method. */
export function ownKey(part: string, measure: string, method: string): string {
  return [part, measure, measure === 'RVC' ? method : ''].join(' ');
}
