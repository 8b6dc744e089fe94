import { exactSum } from './exactSum';
import { amount, finding, refused, type Amount, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';

/** Costs of a good in one currency. Null is unknown; a cost that the books do not have is 0. */
export interface Costs {
  /** Total cost: product costs, period costs and other costs incurred in the territories. */
  readonly total: number | null;
  /** Sales promotion, marketing and after-sales service. */
  readonly promotion: number | null;
  readonly royalties: number | null;
  /** Shipping and packing. */
  readonly shipping: number | null;
  /** Non-allowable interest: the part above the government rate plus 700 basis points. */
  readonly interest: number | null;
}

const NAMES = {
  total: { es: 'el costo total', en: 'the total cost' },
  promotion: { es: 'la promoción de ventas y el servicio posterior', en: 'sales promotion and after-sales service' },
  royalties: { es: 'las regalías', en: 'royalties' },
  shipping: { es: 'el embarque y empaque', en: 'shipping and packing' },
  interest: { es: 'los intereses no admisibles', en: 'non-allowable interest' },
};

/**
 * Net cost
 *
 * Net cost is total cost less sales promotion, marketing and after-sales service, royalties, shipping and packing, and
 * non-allowable interest, each only as far as it is in the total cost.
 * Agreement, article 4.5; Uniform Regulations, sections 1(1) and 7(11).
 *
 * A cost that is not known leaves the net cost unknown: treating it as zero would raise the base and with it the content.
 */
export function netCost(costs: Costs): Amount | Refused | Unknown {
  const given = knownAmounts(NAMES, costs);
  if (given.kind !== 'known') return given;
  const { total, promotion, royalties, shipping, interest } = given.amounts;
  const net = exactSum([total, -promotion, -royalties, -shipping, -interest]);
  return net > 0 ? amount(net) : refused(NOTHING_LEFT);
}

const NOTHING_LEFT = finding(
  'BASE_NOT_POSITIVE',
  'error',
  'Los costos excluidos igualan o superan el costo total: no queda costo neto.',
  'The excluded costs equal or exceed the total cost: no net cost is left.',
);
