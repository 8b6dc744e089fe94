import type { Purchase } from './Purchase';
import type { Purchases } from './Purchases';
import { shareOf } from './shareOf';

/** Purchases of a kind that can be looked at apart. */
export interface ApartPart {
  /** Value of the purchases marked so. */
  readonly value: number;
  /** Value of those that nobody marked as one or the other. */
  readonly unmarked: number;
  /** The share without them; null when nothing is left to divide. */
  readonly shareWithout: number | null;
}

/** What the columns beside the state say, each alone and then all at once. */
export interface PurchasesApart {
  /** Resold imports: without them, their value counts in the total only. */
  readonly resellers: ApartPart | null;
  /** Purchases within the company: without them, their value counts nowhere. */
  readonly intracompany: ApartPart | null;
  /** Each purchase times its supplier's own share; one that is not known counts as nothing. */
  readonly deep: { readonly share: number; readonly unknownShare: number } | null;
  /** The share with all of this taken out or weighed; without such columns, the plain share. */
  readonly strictShare: number | null;
}

/**
 * Purchases to be told apart
 *
 * Resold imports are not produced in the region wherever they ship from; purchases within the company are no purchases from suppliers; and
 * a supplier's goods hold as much of the region as the supplier's own share says. What nobody marked never counts in the region once
 * its kind is set apart.
 *
 * @param inside whether each purchase ships from the region; null is not known
 */
export function purchasesApart(purchases: Purchases, inside: readonly (boolean | null)[]): PurchasesApart {
  const [asksResellers, asksIntracompany] = [purchases.has('reseller'), purchases.has('intracompany')];
  const asksDepth = purchases.has('supplierShare');
  const produced = ({ reseller }: Purchase): boolean => !asksResellers || reseller === false;
  const fromOthers = ({ intracompany }: Purchase): boolean => !asksIntracompany || intracompany === false;
  const isInside = (index: number): boolean => inside[index] === true;
  const outsiders = purchases.valueWhere(({ intracompany }) => intracompany !== true);
  const apart = (column: 'reseller' | 'intracompany', shareWithout: number | null): ApartPart => ({
    value: purchases.valueWhere((row) => row[column] === true),
    unmarked: purchases.valueWhere((row) => (row[column] ?? null) === null),
    shareWithout,
  });
  return {
    resellers: asksResellers
      ? apart(
          'reseller',
          shareOf(
            purchases.valueWhere((row, index) => isInside(index) && produced(row)),
            purchases.total,
          ),
        )
      : null,
    intracompany: asksIntracompany
      ? apart(
          'intracompany',
          shareOrNull(
            purchases.valueWhere((row, index) => isInside(index) && fromOthers(row)),
            outsiders,
          ),
        )
      : null,
    deep: asksDepth
      ? {
          share: shareOf(
            purchases.weighed(({ supplierShare }) => supplierShare ?? 0),
            purchases.total,
          ),
          unknownShare: purchases.valueWhere(({ supplierShare = null }) => supplierShare === null),
        }
      : null,
    strictShare: shareOrNull(
      asksDepth
        ? purchases.weighed((row) => (produced(row) && fromOthers(row) ? (row.supplierShare ?? 0) : 0))
        : purchases.valueWhere((row, index) => isInside(index) && produced(row) && fromOthers(row)),
      outsiders,
    ),
  };
}

function shareOrNull(part: number, whole: number): number | null {
  return whole === 0 ? null : shareOf(part, whole);
}
