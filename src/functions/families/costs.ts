import { adjustedTransactionValue } from "../../domain/content/adjustedTransactionValue";
import { allocateCost, type AllocationBase, type AllocationMethod } from "../../domain/content/allocateCost";
import { allocatedNetCost, type NetCostRoute } from "../../domain/content/allocatedNetCost";
import { exactSum } from "../../domain/content/exactSum";
import { finding, refused, type Finding } from "../../domain/content/Finding";
import { totalCost as totalCostRule } from "../../domain/content/totalCost";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { eachOrDetail } from "../detail";
import type { FunctionInput } from "../FunctionValue";
import { blockOf, singleOf } from "../inputs";
import { knownOrNull, numberRows, numbersIn, whenOmitted } from "../numbersIn";
import { ruleError } from "../ruleAnswer";
import { codes, termOr } from "../termOf";

/**
 * Ways to spread a cost over goods (Schedule 5).
 * @customenum {string}
 */
export enum Allocation {
  /** By one base: labour, units, hours, sales, floor space · razón de costos: una base */
  CostRatio = "COST_RATIO",
  /** Direct labour and direct material · mano de obra y materiales directos */
  LabourAndMaterial = "LABOUR_AND_MATERIAL",
  /** Direct labour, direct material and other direct costs · costos directos */
  DirectCost = "DIRECT_COST",
}

/**
 * Routes to the net cost of a good, section 7(11).
 * @customenum {string}
 */
export enum Route {
  /** Take the excluded costs out, then allocate · restar y luego repartir */
  ExcludedFirst = "a",
  /** Allocate, then take the allocated excluded costs out · repartir y luego restar */
  AllocatedFirst = "b",
  /** Allocate each cost without its excluded costs · repartir cada costo sin sus excluidos */
  CostByCost = "c",
}

const METHODS = codes<AllocationMethod>("method", {
  COST_RATIO: ["razón de costos", "cost ratio"],
  LABOUR_AND_MATERIAL: ["mano de obra y materiales", "labour and material", "labor and material"],
  DIRECT_COST: ["costo directo", "direct cost", "costos directos"],
});
const ROUTES = codes<NetCostRoute>("route", {
  a: ["restar y repartir", "subtract and allocate"],
  b: ["repartir y restar", "allocate and subtract"],
  c: ["costo por costo", "cost by cost"],
});
const METHOD_NAME = { es: "un método de reparto", en: "an allocation method" };
const BASES_NAME = { es: "la base de reparto", en: "the allocation base" };

/**
 * Total cost: the booked costs, less exchange gains and plus exchange losses of the good that the books leave apart.
 * @customfunction TOTALCOST
 * @param costs Costs as booked: product, period and other costs, without profit. One cell or a range, added up.
 * @param [exchange_gains] Exchange gains related to the good that are not in the costs; 0 when left out.
 * @param [exchange_losses] Exchange losses related to the good that are not in the costs; 0 when left out.
 * @returns Money, in the currency of the costs.
 */
export function totalCost(
  costs: unknown[][],
  exchange_gains?: unknown[][],
  exchange_losses?: unknown[][],
): unknown[][] {
  const given = allRead({
    booked: numbersIn(costs, { es: "el costo registrado", en: "the booked cost" }),
    gains: numbersIn(whenOmitted(exchange_gains, 0), { es: "la ganancia cambiaria", en: "the exchange gain" }),
    losses: numbersIn(whenOmitted(exchange_losses, 0), { es: "la pérdida cambiaria", en: "the exchange loss" }),
  });
  if (given instanceof CellError) return [[given]];
  const negative = given.booked.findIndex((each) => each < 0);
  if (negative >= 0) return [[ruleError(refused(negativeCost(negative + 1)))]];
  const answer = totalCostRule({
    booked: exactSum(given.booked),
    relatedGain: exactSum(given.gains),
    relatedLoss: exactSum(given.losses),
  });
  return [[answer.kind === "value" ? answer.value : ruleError(answer)]];
}

/**
 * Adjusted transaction value: the price of the producer's sale without international shipment.
 * @customfunction ADJUSTEDTV
 * @param price Price paid or payable for the producer's sale. One cell or a range.
 * @param buyer_borne What the buyer bears and the price leaves out: commissions, containers, assists, royalties; 0 when there is none.
 * @param to_shipment_point Transport to the point of direct shipment and loading, when the price leaves it out; else 0.
 * @param international_shipment Freight, insurance and handling after that point, as far as the price has it; else 0.
 * @param [after_sale] Assembly, maintenance or assistance after the sale and duties of the buyer's country that the price has apart; 0 when left out.
 * @param [detail] TRUE spills the value of one case with what was taken out of the price.
 * @returns Money: the base of the transaction value method.
 */
export function adjustedTv(
  price: unknown[][],
  buyer_borne: unknown[][],
  to_shipment_point: unknown[][],
  international_shipment: unknown[][],
  after_sale?: unknown[][],
  detail?: unknown,
): unknown[][] {
  const inputs = [price, buyer_borne, to_shipment_point, international_shipment, whenOmitted(after_sale, 0)];
  return eachOrDetail(inputs, detail, (cells) => {
    const sale = allRead({
      price: knownOrNull(cells[0], { es: "el precio", en: "the price" }),
      buyerBorne: knownOrNull(cells[1], { es: "lo que paga el comprador", en: "what the buyer bears" }),
      toShipmentPoint: knownOrNull(cells[2], { es: "el transporte al embarque", en: "transport to shipment" }),
      internationalShipment: knownOrNull(cells[3], { es: "el embarque internacional", en: "international shipment" }),
      afterSale: knownOrNull(cells[4], { es: "lo posterior a la venta", en: "what follows the sale" }),
    });
    if (sale instanceof CellError) return sale;
    const answer = adjustedTransactionValue(sale);
    if (answer.kind !== "value") return ruleError(answer);
    return {
      value: answer.value,
      rows: () => [
        { label: { es: "Precio", en: "Price" }, value: sale.price },
        { label: { es: "Valor de transacción", en: "Transaction value" }, value: answer.value },
      ],
      findings: answer.findings,
    };
  });
}

/**
 * Spreads a cost over goods in the ratio of their bases (Schedule 5).
 * @customfunction ALLOCATE
 * @param cost Cost to spread: one cell, or a column of costs.
 * @param bases Bases of the goods, one column per good: one row for COST_RATIO; labour and material for LABOUR_AND_MATERIAL; labour, material and other direct costs for DIRECT_COST.
 * @param [method] COST_RATIO (when left out), LABOUR_AND_MATERIAL or DIRECT_COST.
 * @returns The share of each good, one column per good and one row per cost.
 */
export function allocate(cost: unknown[][], bases: unknown[][], method?: Allocation): unknown[][] {
  const given = allRead({
    costs: numbersIn(cost, { es: "el costo", en: "the cost" }),
    rows: numberRows(bases, BASES_NAME),
    method: termOr(singleOf(method), METHODS, METHOD_NAME, "COST_RATIO"),
  });
  if (given instanceof CellError) return [[given]];
  // A column of bases is goods one below the other; the answer stands the same way.
  const upright = given.method === "COST_RATIO" && given.rows.length > 1 && given.rows[0]?.length === 1;
  if (upright && given.costs.length > 1) return [[GOODS_IN_COLUMNS]];
  const goods = goodsOf(upright ? [given.rows.flat()] : given.rows, given.method);
  if (goods instanceof CellError) return [[goods]];
  const shares: (readonly number[])[] = [];
  for (const each of given.costs) {
    const answer = allocateCost(each, goods, given.method);
    if (answer.kind === "refused") return [[ruleError(answer)]];
    shares.push(answer.shares);
  }
  return upright ? shares.flatMap((row) => row.map((share) => [share])) : shares.map((row) => [...row]);
}

/**
 * Net cost of each good by one of the three routes of section 7(11).
 * @customfunction NETCOSTS
 * @param costs Costs of all goods of the producer, one row per cost.
 * @param excluded Excluded costs inside each of them, row by row; 0 where there are none.
 * @param bases Bases of the goods, one column per good: as in ALLOCATE; with COST_RATIO also one row per cost.
 * @param [route] a: subtract, then allocate (when left out); b: allocate, then subtract; c: cost by cost.
 * @param [method] COST_RATIO (when left out), LABOUR_AND_MATERIAL or DIRECT_COST.
 * @param [excluded_bases] Route b: other bases for the excluded costs.
 * @returns The net cost of each good, one column per good.
 */
export function netCosts(
  costs: unknown[][],
  excluded: unknown[][],
  bases: unknown[][],
  route?: Route,
  method?: Allocation,
  excluded_bases?: unknown[][],
): unknown[][] {
  const given = allRead({
    costs: numbersIn(costs, { es: "el costo", en: "the cost" }),
    excluded: numbersIn(excluded, { es: "el costo excluido", en: "the excluded cost" }),
    rows: numberRows(bases, BASES_NAME),
    route: termOr(singleOf(route), ROUTES, { es: "una ruta", en: "a route" }, "a"),
    method: termOr(singleOf(method), METHODS, METHOD_NAME, "COST_RATIO"),
    excludedRows: excludedRows(excluded_bases),
  });
  if (given instanceof CellError) return [[given]];
  if (given.excluded.length !== given.costs.length) return [[ROWS_DIFFER]];
  const byCost = given.method === "COST_RATIO" && given.rows.length > 1;
  if (byCost && given.route !== "c") return [[BASES_PER_COST]];
  if (byCost && given.rows.length !== given.costs.length) return [[ROWS_DIFFER]];
  const perCost = given.rows.map((row) => row.map((base): AllocationBase => ({ base })));
  const goods = byCost ? perCost[0] : goodsOf(given.rows, given.method);
  const excludedBases = given.excludedRows === null ? undefined : goodsOf(given.excludedRows, given.method);
  if (goods === undefined) return [[ROWS_DIFFER]];
  if (goods instanceof CellError) return [[goods]];
  if (excludedBases instanceof CellError) return [[excludedBases]];
  const answer = allocatedNetCost({
    lines: given.costs.map((each, index) => ({
      cost: each,
      excluded: given.excluded[index] ?? 0,
      bases: byCost ? perCost[index] : undefined,
    })),
    goods,
    method: given.method,
    route: given.route,
    excludedBases,
  });
  return answer.kind === "net-cost" ? [[...answer.netCosts]] : [[ruleError(answer)]];
}

function excludedRows(input: FunctionInput): readonly (readonly number[])[] | null | CellError {
  return blockOf(input) === null ? null : numberRows(input, BASES_NAME);
}

const PARTS_OF: Readonly<Record<AllocationMethod, readonly (keyof AllocationBase)[]>> = {
  COST_RATIO: ["base"],
  LABOUR_AND_MATERIAL: ["directLabour", "directMaterial"],
  DIRECT_COST: ["directLabour", "directMaterial", "otherDirect"],
};

/** The goods of a block of bases: a column each, with the rows that the method takes. */
function goodsOf(
  rows: readonly (readonly number[])[],
  method: AllocationMethod,
): readonly AllocationBase[] | CellError {
  const parts = PARTS_OF[method];
  if (rows.length !== parts.length) {
    const [es, en] = parts.length === 1 ? ["una fila", "one row"] : [`${parts.length} filas`, `${parts.length} rows`];
    return CellError.wrongInput({
      es: `El método ${method} toma ${es} de bases y una columna por bien; filas recibidas: ${rows.length}.`,
      en: `The method ${method} takes ${en} of bases and one column per good; rows received: ${rows.length}.`,
    });
  }
  return (rows[0] ?? []).map((_, good) =>
    Object.fromEntries(parts.map((part, row): [string, number] => [part, rows[row]?.[good] ?? 0])),
  );
}

function negativeCost(place: number): Finding {
  return finding(
    "NEGATIVE_COST",
    "error",
    `El costo ${String(place)} es negativo: réstelo del costo al que corresponde, o pase la ganancia cambiaria aparte.`,
    `Cost ${String(place)} is negative: subtract it from the cost it belongs to, or pass the exchange gain apart.`,
  );
}

const GOODS_IN_COLUMNS = CellError.wrongInput({
  es: "Con varios costos, ponga las bases en una fila: una columna por bien.",
  en: "With several costs, put the bases in one row: a column per good.",
});
const ROWS_DIFFER = CellError.wrongInput({
  es: "Los costos, los excluidos y las bases por costo deben tener las mismas filas.",
  en: "The costs, the excluded costs and the bases by cost must have the same rows.",
});
const BASES_PER_COST = CellError.wrongInput({
  es: "Solo la ruta c reparte cada costo con su propia base: pase una sola fila de bases o escriba la ruta c.",
  en: "Only route c allocates each cost by a base of its own: pass one row of bases or write route c.",
});
