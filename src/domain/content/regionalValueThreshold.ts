import { alternativeStagingFindings, alternativeStagingSteps, isAlternativeStaging } from './alternativeStaging';
import type { ContentTables } from './ContentTables';
import type { Method, Threshold } from './DatedThreshold';
import { finding, refused, type Finding, type Refused } from './Finding';
import { findPart, subheading } from './findPart';
import { PARTS } from './Part';
import { thresholdInForce } from './thresholdInForce';

/**
 * Regional value content of vehicles and parts
 *
 * Vehicles have a net cost threshold only; the transaction value numbers of Tables A.1 to E hold only where the rule of the product
 * offers that method, and headings 87.06 to 87.08 offer net cost only.
 * Uniform Regulations, sections 13, 14(13), 14(15), 14(17), 15(2), 15(3), 20; General Note 11(k)(iii)(B) and (D).
 */
export function regionalValueThreshold(
  asked: string,
  method: Method,
  date: string,
  tables: ContentTables,
  approvedEnd: string | null = null,
): Threshold | Refused {
  const code = subheading(asked);
  if (method === 'TV' && code !== null && isNetCostOnly(code, tables)) return refused(noTransactionValue(code));
  const found = findPart(asked, tables);
  if (found.kind === 'refused') return found;
  const schedule = tables.thresholds[PARTS[found.code].schedule];
  const shipped = isAlternativeStaging(found.code)
    ? alternativeStagingSteps(schedule.steps, approvedEnd)
    : schedule.steps;
  const answer = thresholdInForce(
    {
      steps: shipped.map(({ from, to, nc, tv }) => ({ from, to, percent: method === 'NC' ? nc : tv })),
      date,
      part: found.code,
      method,
      measure: 'RVC',
      section: schedule.section,
      findings: [
        ...found.findings,
        ...alternativeStagingFindings(found.code, approvedEnd, tables),
        ...(method === 'TV' && schedule.tv_only_if_rule_has_tv === true ? [IF_RULE_ALLOWS] : []),
      ],
    },
    tables,
  );
  return answer ?? refused(noTransactionValue(found.code));
}

function isNetCostOnly(hs: string, { net_cost_only }: ContentTables): boolean {
  return net_cost_only.hs.some((heading) => hs.startsWith(heading)) && !net_cost_only.except.includes(hs);
}

function noTransactionValue(asked: string): Finding {
  return finding(
    'METHOD_NOT_AVAILABLE',
    'error',
    `La regla de ${asked} no ofrece el valor de transacción (TV): use el costo neto (NC).`,
    `The rule of ${asked} offers no transaction value (TV): use net cost (NC).`,
  );
}

const IF_RULE_ALLOWS = finding(
  'METHOD_IF_RULE_ALLOWS',
  'warning',
  'El umbral por valor de transacción solo vale si la regla específica del producto ofrece ese método.',
  'The transaction value threshold holds only if the rule of the product offers that method.',
);
