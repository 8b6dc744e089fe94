import type { Bilingual } from '../language';
import type { Finding } from './Finding';
import type { PartCode } from './Part';

/** How the content is computed: on net cost or on transaction value. */
export type Method = 'NC' | 'TV';
/** Regional value content, labour value content, or purchases of steel and aluminium. */
export type Measure = 'RVC' | 'LVC' | 'METALS';

/** The number in force, and where it comes from. */
export interface Threshold {
  readonly kind: 'threshold';
  /** 0.75 for 75 %. */
  readonly value: number;
  /** As the rule prints it: 75. */
  readonly percent: number;
  readonly part: PartCode;
  readonly method: Method;
  readonly measure: Measure;
  /** First and last day of this number; null is open. */
  readonly from: string;
  readonly to: string | null;
  /** Section of the regulations, such as `s. 14(13)`; empty for a person's own, which is not the rule. `thresholdSource` says it in words. */
  readonly section: string;
  /** The regulations, or what a person gave as the source of a threshold of their own. */
  readonly source: string;
  /** It is a person's own, not the published one. */
  readonly own: boolean;
  /** The day up to which changes of the rules are known. */
  readonly rulesAsOf: string;
  /** By which rules, in words: `rules as of 2026-11-21`; own thresholds change it. */
  readonly rules: Bilingual;
  /** LVC only: the least from materials and labour, the most from technology and assembly, in points of 100. */
  readonly labour: {
    readonly minMaterialLabour: number;
    readonly maxTechnology: number;
    readonly maxAssembly: number;
  } | null;
  readonly findings: readonly Finding[];
}
