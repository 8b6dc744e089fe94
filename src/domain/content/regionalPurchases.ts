import { exactSum } from './exactSum';
import { finding, refused, type Finding, type Refused, type Unknown } from './Finding';
import { amountsOfRows } from './region/amountsOfRows';
import { atRows } from './region/atRows';
import { OWN_MEASURE } from './region/ownMeasure';
import type { Purchase } from './region/Purchase';
import { Purchases, type RegionalPart } from './region/Purchases';
import { purchasesApart, type PurchasesApart } from './region/purchasesApart';
import { readRegion, type Region } from './region/readRegion';
import { shareOf } from './region/shareOf';
import { stateColumn } from './region/stateColumn';
import { unknownStates } from './region/unknownStates';

export interface RegionalShare extends RegionalPart, PurchasesApart {
  readonly kind: 'share';
  readonly region: Region;
  readonly total: number;
  /** The share if all that is unknown came from the region: the truth lies between. */
  readonly shareAtMost: number;
  /** The same by the seller's fiscal domicile: regional sourcing beside regional production. */
  readonly sourcing: RegionalPart | null;
  readonly findings: readonly Finding[];
}

/**
 * Content of the Centro-Bajío-Occidente
 *
 * The value of purchases shipped from plants in Aguascalientes, Guanajuato, Jalisco, Querétaro and San Luis Potosí, over all purchases;
 * an unknown state stays in the denominator and out of the numerator. The plant counts, not the seller's fiscal domicile.
 * Our own measure: no agency publishes one. It has no legal effect and must not be compared with a threshold of the agreement.
 *
 * @param asked other regions or states to measure for, as typed; none means the Alliance
 */
export function regionalPurchases(
  rows: readonly Purchase[],
  asked: readonly string[] = [],
): RegionalShare | Refused | Unknown {
  const region = readRegion(asked);
  if (region.kind === 'refused') return region;
  const amounts = amountsOfRows(rows.map(({ value }) => value));
  if (amounts.kind !== 'amounts') return amounts;
  const wrongShares = rows.flatMap(({ supplierShare = null }, index) =>
    supplierShare === null || (supplierShare >= 0 && supplierShare <= 1) ? [] : [index + 1],
  );
  if (wrongShares.length > 0) return refused(notAShare(wrongShares));

  const { values, total } = amounts;
  const purchases = new Purchases(rows, values, total);
  const statesIn = (typed: readonly (string | null)[]): ReturnType<typeof stateColumn> =>
    stateColumn(typed, values, region);
  const plants = statesIn(rows.map(({ state }) => state));
  const production = purchases.divided(plants.inside);
  const apart = purchasesApart(purchases, plants.inside);
  const unread = unknownStates(plants.blankRows, plants.unread, shareOf(production.unknownState, total));
  return {
    kind: 'share',
    region,
    total,
    ...production,
    shareAtMost: shareOf(exactSum([production.inRegion, production.unknownState]), total),
    sourcing: purchases.has('domicile')
      ? purchases.divided(statesIn(rows.map(({ domicile = null }) => domicile)).inside)
      : null,
    ...apart,
    findings: [OWN_MEASURE, ...(unread === null ? [] : [unread]), ...findingsOf(apart)],
  };
}

function findingsOf({ resellers, intracompany, deep }: PurchasesApart): readonly Finding[] {
  const unmarked = (resellers?.unmarked ?? 0) > 0 || (intracompany?.unmarked ?? 0) > 0;
  return [
    ...((resellers?.value ?? 0) > 0 ? [RESOLD] : []),
    ...((intracompany?.value ?? 0) > 0 ? [WITHIN_COMPANY] : []),
    ...(unmarked ? [UNMARKED] : []),
    ...((deep?.unknownShare ?? 0) > 0 ? [SHARE_UNKNOWN] : []),
  ];
}

function notAShare(rows: readonly number[]): Finding {
  const at = atRows(rows);
  return finding(
    'SUPPLIER_SHARE',
    'error',
    `${at.es}: la participación regional del proveedor debe estar entre 0 y 1 (0.8 o 80 %).`,
    `${at.en}: the supplier's regional share must be between 0 and 1 (0.8 or 80 %).`,
  );
}

const RESOLD = finding(
  'RESOLD_IMPORTS',
  'warning',
  'Hay distribuidores que revenden importaciones: lo que embarcan desde la región no se produjo en ella.',
  'Some distributors resell imports: what they ship from the region was not made in it.',
);
const WITHIN_COMPANY = finding(
  'INTRACOMPANY',
  'note',
  'Las compras dentro de la misma empresa están incluidas; aparte se muestra la participación sin ellas.',
  'Purchases within the company are included; the share without them is shown apart.',
);
const UNMARKED = finding(
  'UNMARKED',
  'warning',
  'Hay compras sin marcar: lo no marcado no cuenta en la región al separar; escriba Sí o No en cada fila.',
  'Some purchases are not marked: what is not marked does not count in the region once set apart; write Yes or No on every row.',
);
const SHARE_UNKNOWN = finding(
  'SUPPLIER_SHARE',
  'warning',
  'Falta la participación regional de algunos proveedores: cuenta como nada en la medida con profundidad.',
  'The regional share of some suppliers is missing: it counts as nothing in the measure with depth.',
);
