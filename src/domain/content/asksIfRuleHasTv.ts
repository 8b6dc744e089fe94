import type { Threshold } from './DatedThreshold';

/**
 * Whether a threshold holds only where the rule of the product offers the transaction value method, so that somebody has to say whether it does
 *
 * It is so of the transaction value numbers of Tables A.1 to E, unless a rule is known to offer net cost only.
 * General Note 11(k)(iii)(B) and (D); Uniform Regulations, sections 7(6) and 15.
 */
export function asksIfRuleHasTv({ findings }: Threshold): boolean {
  return findings.some(({ code }) => code === 'METHOD_IF_RULE_ALLOWS');
}
