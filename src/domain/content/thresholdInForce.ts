import { quote } from '../rows/Reading';
import type { ContentTables } from './ContentTables';
import { withOwnPercents, type DatedPercent } from './DatedPercent';
import type { Threshold } from './DatedThreshold';
import { finding, refused, type Finding, type Refused } from './Finding';
import { ownKey } from './OwnThresholds';
import { ruleVersion } from './ruleVersion';
import { stepInForce } from './stepInForce';

/** What a threshold is about, and its shipped steps. */
export interface AskedThreshold extends Pick<Threshold, 'part' | 'method' | 'measure' | 'section' | 'findings'> {
  readonly steps: readonly { readonly from: string; readonly to: string | null; readonly percent: number | null }[];
  readonly date: string;
}

/**
 * The threshold of a day is the shipped one, or a person's own where one is set; the answer says which and by which rules.
 *
 * @returns null when the rule offers no number by that method
 */
export function thresholdInForce(
  { steps, date, part, method, measure, section, findings }: AskedThreshold,
  tables: ContentTables,
): Threshold | Refused | null {
  const shipped = steps.map((step): DatedPercent => ({ ...step, source: null }));
  const own = tables.own?.percents.get(ownKey(part, measure, method)) ?? [];
  const step = stepInForce(withOwnPercents(shipped, own), date);
  if ('code' in step) return refused(step);
  const { percent, from, to, source } = step;
  if (percent === null) return null;
  return {
    kind: 'threshold',
    value: percent / 100,
    percent,
    part,
    method,
    measure,
    from,
    to,
    section: source === null ? section : '',
    source: source ?? tables.meta.source,
    own: source !== null,
    rulesAsOf: tables.meta.as_of,
    rules: ruleVersion(tables),
    labour: null,
    findings: source === null ? findings : [...findings, ownUsed(percent, from, source)],
  };
}

function ownUsed(percent: number, from: string, source: string): Finding {
  return finding(
    'OVERRIDE_USED',
    'note',
    `Se usó su propio umbral, ${percent} % desde el ${from} (${quote(source)}), no el publicado.`,
    `Your own threshold was used, ${percent} % from ${from} (${quote(source)}), not the published one.`,
  );
}
