import { compareDecimals, decimalOf } from './Decimal';
import { exactSum } from './exactSum';
import { finding, type Finding } from './Finding';

/** A net cost that somebody else computed, with what is known around it; null is unknown and then not judged. */
export interface DeclaredNetCost {
  readonly netCost: number;
  readonly totalCost: number | null;
  /** The lines of excluded costs: promotion, royalties, shipping and packing, non-allowable interest. */
  readonly excluded: readonly number[];
  /** Price of the good, in the unit and currency of the cost. */
  readonly price: number | null;
}

/**
 * Excluded costs are out of the net cost, and so is profit.
 *
 * A net cost equal to the total cost while there are excluded costs, or not below the price, was probably not computed as such.
 * Uniform Regulations, sections 1(1) ("net cost"), 1(6) and 7(11).
 */
export function netCostChecks({ netCost, totalCost, excluded, price }: DeclaredNetCost): readonly Finding[] {
  const findings: Finding[] = [];
  const total = exactSum(excluded);
  if (totalCost !== null && total > 0 && compareDecimals(decimalOf(netCost), decimalOf(totalCost)) >= 0) {
    findings.push(
      finding(
        'EXCLUDED_NOT_REMOVED',
        'warning',
        `El costo neto es el costo total, pero hay ${total} de costos excluidos por restar.`,
        `The net cost is the total cost, but there are excluded costs of ${total} to take out.`,
      ),
    );
  }
  if (price !== null && compareDecimals(decimalOf(netCost), decimalOf(price)) >= 0) findings.push(PROFIT_IN_NC);
  return findings;
}

const PROFIT_IN_NC = finding(
  'PROFIT_IN_NC',
  'warning',
  'El costo neto no es menor que el precio: revise si incluye utilidad.',
  'The net cost is not below the price: check whether it includes profit.',
);
