import { exactSum } from './exactSum';
import { amount, type Amount, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';

/** How the producer came by a material, with its amounts in one currency; null is unknown. */
export type Acquisition =
  | {
      readonly kind: 'IMPORTED';
      readonly transactionValue: number | null;
      readonly internationalShipment: number | null;
    }
  | { readonly kind: 'ACQUIRED'; readonly price: number | null }
  | { readonly kind: 'SELF_PRODUCED'; readonly costs: number | null; readonly usualProfit: number | null }
  | { readonly kind: 'INTERMEDIATE'; readonly totalCost: number | null }
  /** Tools, energy, lubricants: used in production but not part of the good. */
  | { readonly kind: 'INDIRECT'; readonly bookedCost: number | null }
  | { readonly kind: 'SHIPMENT_PACKING' }
  | { readonly kind: 'RETAIL_PACKING'; readonly price: number | null };

const VALUE = { es: 'el valor del material', en: 'the value of the material' };
const SHIPMENT = { es: 'el embarque internacional', en: 'international shipment' };
const PROFIT = { es: 'la utilidad usual', en: 'the usual profit' };

/**
 * Value of a material
 *
 * An imported material is worth its transaction value at importation with international shipment; one acquired in the country its price;
 * a self-produced one its costs and usual profit; a designated intermediate one its total cost; an indirect one the cost on the books,
 * nil when it is not booked. Packing for shipment is disregarded; retail packing counts as a material.
 * Agreement, article 4.6; Uniform Regulations, sections 8(1), 8(8), 8(13), 8(15) and 8(17).
 *
 * Indirect materials are originating wherever they were produced, so they never enter the value of non-originating materials.
 */
export function valueOfMaterial(acquisition: Acquisition): Amount | Refused | Unknown {
  switch (acquisition.kind) {
    case 'IMPORTED':
      return total(
        { value: VALUE, shipment: SHIPMENT },
        {
          value: acquisition.transactionValue,
          shipment: acquisition.internationalShipment,
        },
      );
    case 'SELF_PRODUCED':
      return total({ value: VALUE, profit: PROFIT }, { value: acquisition.costs, profit: acquisition.usualProfit });
    case 'ACQUIRED':
    case 'RETAIL_PACKING':
      return total({ value: VALUE }, { value: acquisition.price });
    case 'INTERMEDIATE':
      return total({ value: VALUE }, { value: acquisition.totalCost });
    case 'INDIRECT':
      return total({ value: VALUE }, { value: acquisition.bookedCost ?? 0 });
    case 'SHIPMENT_PACKING':
      return amount(0);
  }
}

function total<Name extends string>(
  names: Readonly<Record<Name, typeof VALUE>>,
  amounts: Readonly<Record<Name, number | null>>,
): Amount | Refused | Unknown {
  const given = knownAmounts(names, amounts);
  return given.kind === 'known' ? amount(exactSum(Object.values<number>(given.amounts))) : given;
}
