import type { ContentTables } from './ContentTables';
import { finding, refused, type Finding, type Refused } from './Finding';
import { findPart, subheading } from './findPart';
import { PARTS } from './Part';
import { stepInForce } from './stepInForce';
import type { Method, Threshold } from './DatedThreshold';

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
): Threshold | Refused {
  const code = subheading(asked);
  if (method === 'TV' && code !== null && isNetCostOnly(code, tables)) return refused(noTransactionValue(code));
  const found = findPart(asked, tables);
  if (found.kind === 'refused') return found;
  const schedule = tables.thresholds[PARTS[found.code].schedule];
  const step = stepInForce(schedule.steps, date);
  if ('code' in step) return refused(step);
  const percent = method === 'NC' ? step.nc : step.tv;
  if (percent === null) return refused(noTransactionValue(found.code));
  return {
    kind: 'threshold',
    value: percent / 100,
    percent,
    part: found.code,
    method,
    measure: 'RVC',
    from: step.from,
    to: step.to,
    section: schedule.section,
    source: tables.meta.source,
    rulesAsOf: tables.meta.as_of,
    labour: null,
    findings: [
      ...found.findings,
      ...(method === 'TV' && schedule.tv_only_if_rule_has_tv === true ? [IF_RULE_ALLOWS] : []),
    ],
  };
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
