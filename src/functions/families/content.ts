import type { Threshold } from "../../domain/content/DatedThreshold";
import type { Amount } from "../../domain/content/Finding";
import { netCost as netCostRule } from "../../domain/content/netCost";
import { PARTS } from "../../domain/content/Part";
import { qualifies as qualifiesRule } from "../../domain/content/qualifies";
import { rvc as rvcRule } from "../../domain/content/rvc";
import { threshold as thresholdRule } from "../../domain/content/threshold";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf, dayOrNull } from "../dayOf";
import { eachOrDetail, type DetailRow } from "../detail";
import { eachCell } from "../eachCell";
import { blockOf, isBlank, textOf } from "../inputs";
import { knownOrNull } from "../numbersIn";
import { ruleError } from "../ruleAnswer";
import { tablesOf } from "../tablesOf";
import { codes, termOf } from "../termOf";
import { yesNoOf } from "../yesNoOf";
import type { Measure, Method, Part, Use } from "./codes";

const METHODS = codes<"NC" | "TV">("method", {
  NC: ["costo neto", "net cost", "CN"],
  TV: ["valor de transacción", "transaction value", "VT"],
});
const HAS_TV = {
  es: "si la regla del producto ofrece el valor de transacción",
  en: "whether the product rule has transaction value",
};
const KIND_OF_BASE = { es: "una base (NC o TV)", en: "a base (NC or TV)" };

/**
 * Regional value content (RVC) as a fraction: (base − VNM) ÷ base.
 * @customfunction RVC
 * @param base Base: transaction value (TV) or net cost (NC). One cell or a range.
 * @param vnm Value of non-originating materials (VNM), in the same currency.
 * @param [detail] TRUE spills the content of one case with warnings.
 * @returns A fraction: 0.72 is 72 %.
 */
export function rvc(base: unknown[][], vnm: unknown[][], detail?: unknown): unknown[][] {
  // Long columns ask for numbers alone.
  if (blockOf(detail) === null) {
    return eachCell([base, vnm], ([baseCell, vnmCell]) => {
      const answer = rvcOf(baseCell, vnmCell);
      return answer instanceof CellError ? answer : answer.value;
    });
  }
  return eachOrDetail([base, vnm], detail, ([baseCell, vnmCell]) => {
    const answer = rvcOf(baseCell, vnmCell);
    if (answer instanceof CellError) return answer;
    const rows = (): readonly DetailRow[] => [{ label: { es: "VCR", en: "RVC" }, value: answer.value }];
    return { value: answer.value, rows, findings: answer.findings };
  });
}

function rvcOf(base: unknown, vnm: unknown): Amount | CellError {
  const baseNumber = knownOrNull(base, { es: "la base", en: "the base" });
  if (baseNumber instanceof CellError) return baseNumber;
  const vnmNumber = knownOrNull(vnm, { es: "el VMN", en: "the VNM" });
  if (vnmNumber instanceof CellError) return vnmNumber;
  const answer = rvcRule(baseNumber, vnmNumber);
  return answer.kind === "value" ? answer : ruleError(answer);
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
    const costs = allRead({
      total: knownOrNull(cells[0], { es: "el costo total", en: "total cost" }),
      promotion: knownOrNull(cells[1], { es: "la promoción de ventas", en: "sales promotion" }),
      royalties: knownOrNull(cells[2], { es: "las regalías", en: "royalties" }),
      shipping: knownOrNull(cells[3], { es: "el embarque y empaque", en: "shipping and packing" }),
      interest: knownOrNull(cells[4], { es: "los intereses no admisibles", en: "non-allowable interest" }),
    });
    if (costs instanceof CellError) return costs;
    const answer = netCostRule(costs);
    return answer.kind === "value" ? answer.value : ruleError(answer);
  });
}

/**
 * Threshold in force on a date, as a fraction, for a vehicle, a table of parts or an HS code.
 * @customfunction THRESHOLD
 * @param part Part: PASSENGER_VEHICLE, LIGHT_TRUCK, HEAVY_TRUCK, A1, A2, B, C, D, E, another code of RULES, or an HS code. One cell or a range.
 * @param method Method: NC (net cost) or TV (transaction value).
 * @param date Day on which the rule applies.
 * @param [measure] Measure: RVC (regional value, when left out), LVC (labour value) or METALS (steel and aluminium).
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [approved_end] Last day of the producer's approved alternative staging regime, for ALTERNATIVE_STAGING.
 * @param [use] What a part is for: LIGHT, HEAVY or AFTERMARKET; it settles HS codes that stand in several tables.
 * @param [detail] TRUE spills the threshold of one case with its days, section, rules and warnings.
 * @returns A fraction: 0.75 is 75 %.
 */
export function threshold(
  part: Part[][],
  method: Method[][],
  date: unknown[][],
  measure?: Measure[][],
  overrides?: unknown[][],
  approved_end?: unknown[][],
  use?: Use[][],
  detail?: unknown,
): unknown[][] {
  const tables = tablesOf(overrides);
  if (tables instanceof CellError) return [[tables]];
  return eachOrDetail([part, method, date, approved_end, use, measure], detail, (cells) => {
    const asked = allRead({ ...asksOf(cells), measure: measureOf(cells[5]) });
    if (asked instanceof CellError) return asked;
    const answer = thresholdRule(asked, tables);
    if (answer.kind !== "threshold") return ruleError(answer);
    return { value: answer.value, rows: () => thresholdRows(answer), findings: answer.findings };
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
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [approved_end] Last day of the producer's approved alternative staging regime, or of the 50 % of a new plant or refit (PLANTPERIOD).
 * @param [use] What a part is for: LIGHT, HEAVY or AFTERMARKET; it settles HS codes that stand in several tables.
 * @param [detail] TRUE spills the verdict of one case with content, threshold, rules and warnings.
 * @param [base_is] What the base is, NC or TV, where it comes from another sheet: refused when it is not the method.
 * @param [rule_has_tv] TRUE when the rule of the product offers the transaction value method, FALSE when not; asked for TV in tables A1 to E.
 * @returns TRUE or FALSE; #N/A when not enough is known.
 */
export function qualifies(
  base: unknown[][],
  vnm: unknown[][],
  part: Part[][],
  method: Method[][],
  date: unknown[][],
  overrides?: unknown[][],
  approved_end?: unknown[][],
  use?: Use[][],
  detail?: unknown,
  base_is?: Method[][],
  rule_has_tv?: unknown[][],
): unknown[][] {
  const tables = tablesOf(overrides);
  if (tables instanceof CellError) return [[tables]];
  return eachOrDetail([part, method, date, approved_end, use, base, vnm, base_is, rule_has_tv], detail, (cells) => {
    const asked = allRead({
      ...asksOf(cells),
      base: knownOrNull(cells[5], { es: "la base", en: "the base" }),
      vnm: knownOrNull(cells[6], { es: "el VMN", en: "the VNM" }),
      baseIs: isBlank(cells[7]) || cells[7] === 0 ? null : termOf(cells[7], METHODS, KIND_OF_BASE),
      ruleHasTv: yesNoOf(cells[8], HAS_TV),
    });
    if (asked instanceof CellError) return asked;
    const answer = qualifiesRule(asked, tables);
    if (answer.kind !== "verdict") return ruleError(answer);
    return {
      value: answer.verdict === "met",
      rows: () => [
        {
          label: { es: "Veredicto", en: "Verdict" },
          value:
            answer.verdict === "met"
              ? { es: "Cumple VCR", en: "Meets RVC" }
              : { es: "No cumple VCR", en: "Does not meet RVC" },
        },
        { label: { es: "VCR", en: "RVC" }, value: answer.rvc },
        ...thresholdRows(answer.threshold),
      ],
      findings: answer.findings,
    };
  });
}

function thresholdRows({ value, part, from, to, section, source, rules }: Threshold): readonly DetailRow[] {
  return [
    { label: { es: "Umbral", en: "Threshold" }, value, note: PARTS[part].name },
    { label: { es: "Vigente desde", en: "In force from" }, value: from },
    { label: { es: "Vigente hasta", en: "In force to" }, value: to ?? { es: "Sin fin fijado", en: "No end set" } },
    { label: { es: "Artículo", en: "Section" }, value: section, note: { es: source, en: source } },
    { label: { es: "Reglas", en: "Rules" }, value: rules },
  ];
}

function measureOf(cell: unknown): string | CellError {
  return isBlank(cell) || cell === 0 ? "RVC" : textOf(cell, { es: "la medida", en: "the measure" });
}

/** Part, method, day, approved end and use, in the order in which both functions line their cells up. */
function asksOf([part, method, date, approvedEnd, use]: readonly unknown[]): {
  part: string | CellError;
  method: string | CellError;
  date: string | CellError;
  approvedEnd: string | null | CellError;
  use: string | null | CellError;
} {
  return {
    part: textOf(part, { es: "la parte", en: "the part" }),
    method: textOf(method, { es: "el método (NC o TV)", en: "the method (NC or TV)" }),
    date: dayOf(date),
    approvedEnd: dayOrNull(approvedEnd),
    use: isBlank(use) || use === 0 ? null : textOf(use, { es: "el uso de la parte", en: "the use of the part" }),
  };
}
