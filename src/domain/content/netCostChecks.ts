import { amountText } from './amountText';
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
 * A net cost above the total cost less the excluded costs, or not below the price, was probably not computed as such.
 * Uniform Regulations, sections 1(1) ("net cost"), 1(6) and 7(11).
 */
export function netCostChecks({ netCost, totalCost, excluded, price }: DeclaredNetCost): readonly Finding[] {
  const findings: Finding[] = [];
  if (netCost <= 0) findings.push(NOT_POSITIVE);
  const total = exactSum(excluded);
  const most = totalCost === null ? null : exactSum([totalCost, -total]);
  if (most !== null && total > 0 && compareDecimals(decimalOf(netCost), decimalOf(most)) > 0) {
    findings.push(
      finding(
        'EXCLUDED_NOT_REMOVED',
        'warning',
        `Hay ${amountText(total)} de costos excluidos por restar del costo total: el costo neto no pasa de ${amountText(most)}.`,
        `There are excluded costs of ${amountText(total)} to take out of the total cost: the net cost is not above ${amountText(most)}.`,
      ),
    );
  }
  if (price !== null && compareDecimals(decimalOf(netCost), decimalOf(price)) >= 0) findings.push(PROFIT_IN_NC);
  return findings;
}

const NOT_POSITIVE = finding(
  'BASE_NOT_POSITIVE',
  'error',
  'El costo neto no es mayor que cero; revise el dato.',
  'The net cost is not above zero; check it.',
);
const PROFIT_IN_NC = finding(
  'PROFIT_IN_NC',
  'warning',
  'El costo neto no es menor que el precio: revise si incluye utilidad.',
  'The net cost is not below the price: check whether it includes profit.',
);
