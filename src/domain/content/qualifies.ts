import { baseAndMaterials } from './baseAndMaterials';
import { contentTables, type ContentTables } from './ContentTables';
import type { Threshold } from './DatedThreshold';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { meetsThreshold } from './meetsThreshold';
import { rvc } from './rvc';
import { readMethod } from './readMethod';
import { threshold } from './threshold';
import { thresholdConditions } from './thresholdConditions';

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
  /** Last day, `AAAA-MM-DD`, of a producer's approved alternative staging regime, or of the period of a new plant or refit. */
  readonly approvedEnd?: string | null;
  /** What the part is for, as `threshold` asks it. */
  readonly use?: string | null;
  /** What the base is, when it is known: TV or NC. It must be the method of the threshold. */
  readonly baseIs?: string | null;
  /** Whether the rule of the product offers the transaction value method; asked where the threshold depends on it. */
  readonly ruleHasTv?: boolean | null;
}

/**
 * The regional value content of a good is not less than the threshold of its day.
 *
 * Compared exactly, without tolerance and without rounding; when base or materials are not known the answer is neither yes nor no.
 * Agreement, article 4.5 and automotive appendix; Uniform Regulations, sections 7 and 13 to 15.
 */
export function qualifies(
  { base, vnm, part, method, date, approvedEnd = null, use = null, baseIs = null, ruleHasTv = null }: ContentQuestion,
  tables: ContentTables = contentTables(),
): Verdict | Refused | Unknown {
  const line = threshold({ part, method, date, approvedEnd, use }, tables);
  if (line.kind === 'refused') return line;
  if (baseIs !== null && readMethod(baseIs) !== line.method) return refused(otherBase(baseIs, line.method));
  const conditions = thresholdConditions(line, { date, ruleHasTv, approvedEnd }, tables);
  const against = conditions.filter(({ severity }) => severity === 'error');
  if (against.length > 0) return refused(...against);
  const given = baseAndMaterials(base, vnm);
  if (given.kind !== 'ready') return given;
  const content = rvc(given.base, given.vnm);
  if (content.kind !== 'value') return content;
  const open = conditions.filter(({ severity }) => severity === 'missing');
  if (open.length > 0) return unknown(...open);
  return {
    kind: 'verdict',
    verdict: meetsThreshold(given.base, given.vnm, line.percent) ? 'met' : 'not-met',
    rvc: content.value,
    threshold: line,
    findings: [...content.findings, ...conditions],
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
