import type { Answer, Points, RecordProblem } from './Answer';
import type { Criterion } from './Rubric';

/** One criterion of one plant. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly points: Points;
  /** Level of evidence behind the answer, such as `DOCUMENTO`. */
  readonly evidence: string;
  /** 0–1: declared 0.5, document 0.8, verified 1. */
  readonly evidenceFactor: number;
  /** Index points this criterion brings; all of them add up to the score. 0 when its points are not known. */
  readonly contribution: number;
  /** Index points lost here; all of them add up to 100 − score. 0 when its points are not known. */
  readonly loss: number;
}

export interface DimensionResult {
  readonly id: string;
  /** 0–100 over the known criteria; null when none is known. */
  readonly score: number | null;
  /** Known weight of the applicable weight; null when no criterion applies. */
  readonly coverage: number | null;
  /** Index points; the contributions of all dimensions add up to the score. */
  readonly contribution: number;
}

export interface FiredGate {
  readonly id: string;
  /** The best band that is left. */
  readonly cap: string;
  /** It lowered the band: without this gate and its equals the band would be better. */
  readonly binding: boolean;
  /** Its condition could not be decided, and the rubric caps then too. */
  readonly becauseUnknown: boolean;
}

/** What is known about the readiness of one plant on one day, by one rubric. */
export interface Assessment {
  readonly rubric: { readonly id: string; readonly version: string; readonly weights: string; readonly hash: string };
  /** `AAAA-MM-DD` */
  readonly asOf: string;
  /** 0–100, over what is known; null when nothing is. */
  readonly score: number | null;
  /** The score if all that is unknown were worth 0, and if it were worth 100. */
  readonly low: number;
  readonly high: number;
  /** 0–1: known weight of the applicable weight. */
  readonly coverage: number;
  /** 0–1: coverage by quality and age of the evidence. It never changes the score. */
  readonly confidence: number;
  /** `ALTA`, `MEDIA`, `BAJA`. */
  readonly confidenceLevel: string;
  /** Band of the score alone, and after the gates; null when nothing is known. */
  readonly scoreBand: string | null;
  readonly band: string | null;
  /** Coverage below the least: the band is provisional. */
  readonly insufficient: boolean;
  readonly gates: readonly FiredGate[];
  /** What blocks support, not readiness: ids of the rubric's eligibility rules. */
  readonly eligibilityBlocks: readonly string[];
  readonly dimensions: readonly DimensionResult[];
  readonly criteria: readonly CriterionResult[];
  readonly problems: readonly RecordProblem[];
}
