import { baseAndMaterials } from './baseAndMaterials';
import { contentTables, type ContentTables } from './ContentTables';
import type { Threshold } from './DatedThreshold';
import { finding, refused, type Finding, type Refused, type Unknown } from './Finding';
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
  /** Last day of a producer's approved alternative staging regime, `AAAA-MM-DD`; without it the regime has ended. */
  readonly approvedEnd?: string | null;
  /** What the part is for, as `threshold` asks it. */
  readonly use?: string | null;
  /** What the base is, when it is known: TV or NC. It must be the method of the threshold. */
  readonly baseIs?: string | null;
}

/**
 * The regional value content of a good is not less than the threshold of its day.
 *
 * Compared exactly, without tolerance and without rounding; when base or materials are not known the answer is neither yes nor no.
 * Agreement, article 4.5 and automotive appendix; Uniform Regulations, sections 7 and 13 to 15.
 */
export function qualifies(
  { base, vnm, part, method, date, approvedEnd = null, use = null, baseIs = null }: ContentQuestion,
  tables: ContentTables = contentTables(),
): Verdict | Refused | Unknown {
  const line = threshold({ part, method, date, approvedEnd, use }, tables);
  if (line.kind === 'refused') return line;
  if (baseIs !== null && baseIs.trim().toUpperCase() !== line.method) return refused(otherBase(baseIs, line.method));
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

function otherBase(base: string, method: string): Finding {
  return finding(
    'METHOD_MIX',
    'error',
    `La base es ${base} y el umbral es de ${method}: use el mismo método en los dos.`,
    `The base is ${base} and the threshold is for ${method}: use the same method in both.`,
  );
}
