import { amountText } from './amountText';
import { exactSum } from './exactSum';
import { finding, refused, type Finding, type Refused } from './Finding';

/** What the supplier of a material states and signs, in the money of the price. */
export type SupplierStatement =
  /** Net cost of the material and the value of non-originating materials in it. */
  | {
      readonly kind: 'NET_COST_AND_VNM';
      readonly netCost: number;
      readonly vnm: number;
      readonly inputs?: readonly AccumulatedMaterial[];
      /** Freight, duties and brokerage of bringing the material, when the supplier's net cost has none of them; none when omitted. */
      readonly landing?: number;
    }
  /** An amount of net cost that is free of non-originating materials. */
  | { readonly kind: 'FREE_OF_VNM'; readonly free: number }
  /** Transaction value method: the value of non-originating materials in the material. */
  | { readonly kind: 'VNM'; readonly vnm: number; readonly inputs?: readonly AccumulatedMaterial[] };

/** A non-originating material as bought; without a statement nothing is accumulated. */
export interface AccumulatedMaterial {
  readonly price: number;
  readonly statement: SupplierStatement | null;
}

export interface Accumulated {
  readonly kind: 'accumulated';
  /** What the material puts into the cost of the good: the supplier's net cost when it is stated, else the price; never above the price. */
  readonly cost: number;
  /** What it puts into the value of non-originating materials; never above the price. */
  readonly vnm: number;
  readonly findings: readonly Finding[];
}

/**
 * Accumulation
 *
 * Production by suppliers in the territories counts as the producer's own when they state it: with net cost and value of
 * non-originating materials both are used; with an amount free of such materials the rest of the price counts; by transaction value
 * their value of non-originating materials counts. Statements stack: what a supplier counts may itself be accumulated.
 * Agreement, article 4.11; Uniform Regulations, sections 9(2) to 9(5); ruling HQ H316279 of 24 June 2021 on tiers.
 *
 * The producer may always treat the material as non-originating (7(21)), so accumulation never counts more than the price: neither as
 * non-originating nor as cost. A stated cost above the price mostly is of another quantity or in another money, and is told.
 */
export function accumulation({ price, statement }: AccumulatedMaterial): Accumulated | Refused {
  if (!isAmount(price)) return refused(wrong('el precio', 'the price'));
  if (statement === null) return { kind: 'accumulated', cost: price, vnm: price, findings: [] };
  switch (statement.kind) {
    case 'FREE_OF_VNM':
      if (!isAmount(statement.free) || statement.free > price)
        return refused(wrong('el monto libre de VMN', 'the amount free of VNM'));
      return { kind: 'accumulated', cost: price, vnm: exactSum([price, -statement.free]), findings: [] };
    case 'NET_COST_AND_VNM':
    case 'VNM': {
      const { vnm, inputs = [] } = statement;
      const stated = statement.kind === 'VNM' ? price : statement.netCost;
      const landing = statement.kind === 'VNM' ? 0 : (statement.landing ?? 0);
      if (!isAmount(landing))
        return refused(wrong('el flete, los impuestos o el agente aduanal', 'freight, duties or brokerage'));
      if (!isAmount(stated) || !isAmount(vnm) || vnm > stated)
        return refused(wrong('el CN o el VMN', 'the NC or the VNM'));
      const traced = tracedThrough(vnm, inputs);
      if (typeof traced !== 'number') return traced;
      const cost = exactSum([stated, landing]);
      const findings = cost > price ? [aboveThePrice(cost, price)] : [];
      return { kind: 'accumulated', cost: Math.min(cost, price), vnm: Math.min(traced, price), findings };
    }
  }
}

/** The supplier's VNM holds its inputs at their price; what their own suppliers document comes out of it. */
function tracedThrough(vnm: number, inputs: readonly AccumulatedMaterial[]): number | Refused {
  const documented: number[] = [];
  for (const input of inputs) {
    const accumulated = accumulation(input);
    if (accumulated.kind === 'refused') return accumulated;
    documented.push(exactSum([accumulated.vnm, -input.price]));
  }
  const rest = exactSum([vnm, ...documented]);
  return exactSum(inputs.map(({ price }) => price)) > vnm || rest < 0
    ? refused(wrong('el VMN, menor que sus propios insumos', 'the VNM, below its own inputs'))
    : rest;
}

const isAmount = (value: number): boolean => value >= 0 && value < Infinity;

function aboveThePrice(cost: number, price: number): Finding {
  return finding(
    'STATEMENT_WRONG',
    'warning',
    `El costo que declara el proveedor (${amountText(cost)}) es mayor que el precio (${amountText(price)}): revise si es de un lote, de otra unidad o de otra moneda. No se cuenta más que el precio.`,
    `The cost that the supplier states (${amountText(cost)}) is above the price (${amountText(price)}): check whether it is of a lot, of another unit or in another currency. No more than the price is counted.`,
  );
}

function wrong(es: string, en: string): Finding {
  return finding(
    'STATEMENT_WRONG',
    'error',
    `La declaración del proveedor no cuadra: revise ${es}.`,
    `The supplier's statement does not add up: check ${en}.`,
  );
}
