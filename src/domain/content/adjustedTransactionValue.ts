import { exactSum } from './exactSum';
import { amount, finding, refused, type Amount, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';

/** A sale by the producer, in one currency. Null is unknown; what there is none of is 0. */
export interface Sale {
  /** Price paid or payable for the producer's sale. */
  readonly price: number | null;
  /**
   * What the buyer bears and the price leaves out: commissions except buying commissions, containers classified with the good, materials, tools and
   * design supplied free or below cost, royalties that are a condition of the sale, and the part of a resale that comes back to the producer.
   */
  readonly buyerBorne: number | null;
  /** Transport to the point of direct shipment and loading there, when the price leaves it out. */
  readonly toShipmentPoint: number | null;
  /** Freight, insurance, packing and handling after the point of direct shipment, as far as the price has it. */
  readonly internationalShipment: number | null;
  /** Assembly, maintenance or technical assistance after the sale, and duties of the buyer's country, as far as the price has them apart; none when omitted. */
  readonly afterSale?: number | null;
}

const NAMES = {
  price: { es: 'el precio pagado o por pagar', en: 'the price paid or payable' },
  buyerBorne: { es: 'lo que corre a cargo del comprador', en: 'what the buyer bears' },
  toShipmentPoint: {
    es: 'el transporte hasta el punto de embarque directo',
    en: 'transport to the point of direct shipment',
  },
  internationalShipment: { es: 'el embarque internacional incluido', en: 'international shipment in the price' },
  afterSale: { es: 'lo posterior a la venta incluido en el precio', en: 'what follows the sale in the price' },
};

/**
 * Adjusted transaction value
 *
 * The transaction value is the price of the producer's sale, adjusted, without the costs of international shipment: what
 * follows the point of direct shipment is deducted, what leads to it is added when missing; so is what the buyer bears, and charges after the sale
 * are left out.
 * Uniform Regulations, section 1(1) ("adjusted to exclude any costs incurred in the international shipment") and Schedule 3, sections 2, 3(3) and 4(1).
 */
export function adjustedTransactionValue(sale: Sale): Amount | Refused | Unknown {
  const given = knownAmounts(NAMES, { ...sale, afterSale: sale.afterSale === undefined ? 0 : sale.afterSale });
  if (given.kind !== 'known') return given;
  const { price, buyerBorne, toShipmentPoint, internationalShipment, afterSale } = given.amounts;
  const value = exactSum([price, buyerBorne, toShipmentPoint, -internationalShipment, -afterSale]);
  if (value <= 0) return refused(NOTHING_LEFT);
  return internationalShipment > 0 ? amount(value, [FREIGHT_IN_TV]) : amount(value);
}

const FREIGHT_IN_TV = finding(
  'FREIGHT_IN_TV',
  'note',
  'El precio incluía embarque internacional; se restó del valor de transacción.',
  'The price included international shipment; it was taken out of the transaction value.',
);
const NOTHING_LEFT = finding(
  'BASE_NOT_POSITIVE',
  'error',
  'Lo que se resta iguala o supera el precio: no queda valor de transacción.',
  'What is taken out equals or exceeds the price: no transaction value is left.',
);
