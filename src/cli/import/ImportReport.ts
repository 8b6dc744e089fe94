import type { Bilingual } from '../../domain/language';

/** One row, or one value of it, that was not taken over. */
export interface Refusal {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Heading of the column; null when the whole row is meant. */
  readonly column: string | null;
  readonly sentence: Bilingual;
}

/**
 * What an import did, or with `dryRun` would do. Every row read is created, updated, unchanged or refused:
 * `read = created + updated + unchanged + refused`.
 */
export interface ImportReport {
  readonly file: string;
  /** How the file was read: its encoding, its separator, the line of its headings. */
  readonly reading: { readonly encoding: string; readonly delimiter: string; readonly headingLine: number };
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows refused; a row may have several refusals. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
  /** Values that the list had once and somebody changed since: the list keeps what it has. */
  readonly kept: readonly Refusal[];
  /** Columns taken, as `heading → field`. */
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
  readonly ignoredColumns: readonly string[];
  /** Cells whose text had been damaged by a wrong encoding and was set right. */
  readonly repairedCells: number;
  readonly dryRun: boolean;
}
