import { netCost as netCostRule } from "../../domain/content/netCost";
import { qualifies as qualifiesRule } from "../../domain/content/qualifies";
import { rvc as rvcRule } from "../../domain/content/rvc";
import { threshold as thresholdRule } from "../../domain/content/threshold";
import { CellError } from "../CellError";
import { dateOf } from "../dates";
import { eachCell } from "../eachCell";
import { isBlank, numberOf, textOf } from "../inputs";
import { ruleError } from "../ruleAnswer";
import type { Measure, Method, Part } from "./codes";

/**
 * Regional value content (RVC) as a fraction: (base − VNM) ÷ base.
 * @customfunction RVC
 * @param base Base: transaction value (TV) or net cost (NC). One cell or a range.
 * @param vnm Value of non-originating materials (VNM), in the same currency.
 * @returns A fraction: 0.72 is 72 %.
 */
export function rvc(base: unknown[][], vnm: unknown[][]): unknown[][] {
  return eachCell([base, vnm], ([baseCell, vnmCell]) => {
    const baseNumber = knownOrNull(baseCell, { es: "la base", en: "the base" });
    if (baseNumber instanceof CellError) return baseNumber;
    const vnmNumber = knownOrNull(vnmCell, { es: "el VMN", en: "the VNM" });
    if (vnmNumber instanceof CellError) return vnmNumber;
    const answer = rvcRule(baseNumber, vnmNumber);
    return answer.kind === "value" ? answer.value : ruleError(answer);
  });
}

/**
 * Net cost (NC): total cost less the excluded costs.
 * @customfunction NETCOST
 * @param total Total cost: product, period and other costs incurred in the territories. One cell or a range.
 * @param promotion Sales promotion, marketing and after-sales service.
 * @param royalties Royalties.
 * @param shipping Shipping and packing.
 * @param interest Non-allowable interest (the part above the government rate plus 700 basis points).
 * @returns Net cost, in the currency of the costs.
 */
export function netCost(
  total: unknown[][],
  promotion: unknown[][],
  royalties: unknown[][],
  shipping: unknown[][],
  interest: unknown[][],
): unknown[][] {
  return eachCell([total, promotion, royalties, shipping, interest], (cells) => {
    const costs = cells.map((cell, index) =>
      knownOrNull(cell, COST_NAMES[index] ?? { es: "el costo", en: "the cost" }),
    );
    const wrong = costs.find((cost) => cost instanceof CellError);
    if (wrong) return wrong;
    const [totalCost, promotionCost, royaltiesCost, shippingCost, interestCost] = costs.map((cost) =>
      typeof cost === "number" ? cost : null,
    );
    const answer = netCostRule({
      total: totalCost ?? null,
      promotion: promotionCost ?? null,
      royalties: royaltiesCost ?? null,
      shipping: shippingCost ?? null,
      interest: interestCost ?? null,
    });
    return answer.kind === "value" ? answer.value : ruleError(answer);
  });
}

const COST_NAMES = [
  { es: "el costo total", en: "total cost" },
  { es: "la promoción de ventas", en: "sales promotion" },
  { es: "las regalías", en: "royalties" },
  { es: "el embarque y empaque", en: "shipping and packing" },
  { es: "los intereses no admisibles", en: "non-allowable interest" },
];

/**
 * Threshold in force on a date, as a fraction, for a vehicle, a table of parts or an HS code.
 * @customfunction THRESHOLD
 * @param part Part: PASSENGER_VEHICLE, LIGHT_TRUCK, HEAVY_TRUCK, A1, A2, B, C, D, E, OTHER_VEHICLE or an HS code. One cell or a range.
 * @param method Method: NC (net cost) or TV (transaction value).
 * @param date Day on which the rule applies.
 * @param [measure] Measure: RVC (regional value, when left out), LVC (labour value) or METALS (steel and aluminium).
 * @returns A fraction: 0.75 is 75 %.
 */
export function threshold(part: Part[][], method: Method[][], date: unknown[][], measure?: Measure[][]): unknown[][] {
  return eachCell([part, method, date, measure], ([partCell, methodCell, dateCell, measureCell]) => {
    const asked = partMethodDate(partCell, methodCell, dateCell);
    if (asked instanceof CellError) return asked;
    const measureText = isBlank(measureCell) ? "RVC" : textOf(measureCell, { es: "la medida", en: "the measure" });
    if (measureText instanceof CellError) return measureText;
    const answer = thresholdRule({ ...asked, measure: measureText });
    return answer.kind === "threshold" ? answer.value : ruleError(answer);
  });
}

/**
 * TRUE when regional content reaches the threshold in force; compared exactly, without rounding.
 * @customfunction QUALIFIES
 * @param base Base: transaction value (TV) or net cost (NC). One cell or a range.
 * @param vnm Value of non-originating materials (VNM), in the same currency.
 * @param part Part: vehicle, table (A1, A2, B, C, D, E) or HS code.
 * @param method Method: NC or TV; the base must be of the same method.
 * @param date Day on which the rule applies.
 * @returns TRUE or FALSE; #N/A when not enough is known.
 */
export function qualifies(
  base: unknown[][],
  vnm: unknown[][],
  part: Part[][],
  method: Method[][],
  date: unknown[][],
): unknown[][] {
  return eachCell([base, vnm, part, method, date], ([baseCell, vnmCell, partCell, methodCell, dateCell]) => {
    const baseNumber = knownOrNull(baseCell, { es: "la base", en: "the base" });
    if (baseNumber instanceof CellError) return baseNumber;
    const vnmNumber = knownOrNull(vnmCell, { es: "el VMN", en: "the VNM" });
    if (vnmNumber instanceof CellError) return vnmNumber;
    const asked = partMethodDate(partCell, methodCell, dateCell);
    if (asked instanceof CellError) return asked;
    const answer = qualifiesRule({ base: baseNumber, vnm: vnmNumber, ...asked });
    return answer.kind === "verdict" ? answer.verdict === "met" : ruleError(answer);
  });
}

function knownOrNull(cell: unknown, name: { es: string; en: string }): number | null | CellError {
  return isBlank(cell) ? null : numberOf(cell, name);
}

function partMethodDate(
  partCell: unknown,
  methodCell: unknown,
  dateCell: unknown,
): { part: string; method: string; date: string } | CellError {
  const part = textOf(partCell, { es: "la parte", en: "the part" });
  if (part instanceof CellError) return part;
  const method = textOf(methodCell, { es: "el método (NC o TV)", en: "the method (NC or TV)" });
  if (method instanceof CellError) return method;
  // Desktop Excel hands a blank cell over as 0, which is no day.
  const date = dateOf(dateCell === 0 ? null : dateCell);
  if (date instanceof CellError) return date;
  return date === null
    ? CellError.missing({ es: "Falta la fecha.", en: "The date is missing." })
    : { part, method, date };
}
