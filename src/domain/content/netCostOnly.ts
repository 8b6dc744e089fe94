import type { ContentTables } from './ContentTables';
import { finding, type Finding } from './Finding';
import { subheading } from './findPart';

/**
 * A rule without the transaction value method leaves net cost only.
 *
 * Of headings 87.06 to 87.08 only 8708.10 and 8708.95 name no method; all others say net cost.
 * Uniform Regulations, sections 7(6) and 13.
 *
 * @param part as typed; a part that is not an HS code is not judged here
 */
export function netCostOnly(part: string, { net_cost_only }: ContentTables): Finding | null {
  const hs = subheading(part);
  if (hs === null || net_cost_only.except.includes(hs)) return null;
  return net_cost_only.hs.some((heading) => hs.startsWith(heading)) ? noTransactionValue(hs) : null;
}

export function noTransactionValue(asked: string): Finding {
  return finding(
    'METHOD_NOT_AVAILABLE',
    'error',
    `La regla de ${asked} no ofrece el valor de transacción (TV): use el costo neto (NC).`,
    `The rule of ${asked} offers no transaction value (TV): use net cost (NC).`,
  );
}
