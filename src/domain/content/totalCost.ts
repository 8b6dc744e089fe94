import { exactSum } from './exactSum';
import { amount, type Amount, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';

/** What the books record for a good, in one currency. Null is unknown; what there is none of is 0. */
export interface RecordedCosts {
  /** Product, period and other costs as booked, without profit and without tax on profit. */
  readonly booked: number | null;
  /** Exchange gains related to the good that the booked costs do not yet reflect. */
  readonly relatedGain: number | null;
  /** Exchange losses related to the good that the booked costs do not yet reflect. */
  readonly relatedLoss: number | null;
}

const NAMES = {
  booked: { es: 'el costo registrado', en: 'the booked cost' },
  relatedGain: { es: 'la ganancia cambiaria del bien', en: 'the exchange gain related to the good' },
  relatedLoss: { es: 'la pérdida cambiaria del bien', en: 'the exchange loss related to the good' },
};

/**
 * Total cost and exchange differences
 *
 * Exchange gains related to the production of the good are deducted from total cost and losses are part of it; gains and
 * losses not related to the good are left out, and neither changes the value of non-originating materials.
 * Uniform Regulations, sections 1(6)(d), 7(12) and 7(22) Examples 9 and 10.
 */
export function totalCost(costs: RecordedCosts): Amount | Refused | Unknown {
  const given = knownAmounts(NAMES, costs);
  if (given.kind !== 'known') return given;
  const { booked, relatedGain, relatedLoss } = given.amounts;
  return amount(exactSum([booked, -relatedGain, relatedLoss]));
}
