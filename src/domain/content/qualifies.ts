import { baseAndMaterials } from './baseAndMaterials';
import { contentTables, type ContentTables } from './ContentTables';
import type { Threshold } from './DatedThreshold';
import type { Finding, Refused, Unknown } from './Finding';
import { meetsThreshold } from './meetsThreshold';
import { rvc } from './rvc';
import { threshold } from './threshold';

/** The content meets its threshold or not. This is about the content alone: a good has other rules to meet before it is originating. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly verdict: 'met' | 'not-met';
  /** Fraction, for showing. */
  readonly rvc: number;
  readonly threshold: Threshold;
  readonly findings: readonly Finding[];
}

export interface ContentQuestion {
  /** Transaction value or net cost, as `method` says; null is unknown. */
  readonly base: number | null;
  readonly vnm: number | null;
  readonly part: string;
  readonly method: string;
  /** `AAAA-MM-DD` */
  readonly date: string;
}

/**
 * The regional value content of a good is not less than the threshold of its day.
 *
 * Compared exactly, without tolerance and without rounding; when base or materials are not known the answer is neither yes nor no.
 * Agreement, article 4.5 and automotive appendix; Uniform Regulations, sections 7 and 13 to 15.
 */
export function qualifies(
  { base, vnm, part, method, date }: ContentQuestion,
  tables: ContentTables = contentTables(),
): Verdict | Refused | Unknown {
  const line = threshold({ part, method, date }, tables);
  if (line.kind === 'refused') return line;
  const given = baseAndMaterials(base, vnm);
  if (given.kind !== 'ready') return given;
  const content = rvc(given.base, given.vnm);
  if (content.kind !== 'value') return content;
  return {
    kind: 'verdict',
    verdict: meetsThreshold(given.base, given.vnm, line.percent) ? 'met' : 'not-met',
    rvc: content.value,
    threshold: line,
    findings: [...content.findings, ...line.findings],
  };
}
