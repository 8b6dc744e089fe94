import type { SupplierStatement } from '../accumulation';
import type { Method } from '../DatedThreshold';

/** What the three statement columns of a line hold; NaN is blank, Infinity what was not understood. */
export interface StatedAmounts {
  readonly netCost: number;
  readonly vnm: number;
  readonly free: number;
}

/**
 * The statement of a supplier in a line of a bill of materials
 *
 * By net cost a supplier states net cost and value of non-originating materials, or an amount that is free of them; by transaction value
 * the value of non-originating materials is enough.
 * Uniform Regulations, sections 9(2) and 9(3); an amount that is free of them is not foreseen by transaction value.
 *
 * @returns `incomplete` when what is stated is not enough
 */
export function lineStatement(
  { netCost, vnm, free }: StatedAmounts,
  method: Method | null,
): SupplierStatement | 'incomplete' {
  if (method === 'TV' && Number.isFinite(vnm)) return { kind: 'VNM', vnm };
  if (method === 'NC' && Number.isFinite(vnm) && Number.isFinite(netCost)) {
    return { kind: 'NET_COST_AND_VNM', netCost, vnm };
  }
  return method !== 'TV' && Number.isFinite(free) ? { kind: 'FREE_OF_VNM', free } : 'incomplete';
}
