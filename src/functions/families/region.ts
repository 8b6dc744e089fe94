import type { Amount, Refused, Unknown } from "../../domain/content/Finding";
import { exportValueAdded } from "../../domain/content/nationalContent";
import { procurementContentOn } from "../../domain/content/procurementContentOn";
import { tradeFlows } from "../../domain/content/region/tradeFlows";
import { regionalPurchases, type RegionalShare } from "../../domain/content/regionalPurchases";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf } from "../dayOf";
import { detailBlock, eachOrDetail, type Outcome } from "../detail";
import { flowBlock } from "../flowBlock";
import { isOmitted } from "../inputs";
import { knownOrNull } from "../numbersIn";
import { readPurchases, readRegionAsked, type PurchaseInputs } from "../readPurchases";
import { readTrades } from "../readTrades";
import { regionDetail } from "../regionDetail";
import { ruleError } from "../ruleAnswer";
import { codes, termOf } from "../termOf";

/**
 * What national content in procurement is measured against.
 * @customenum {string}
 */
export enum ProcurementBase {
  /** Sale price, to the end of 2026 · precio de venta, hasta 2026 */
  Price = "PRICE",
  /** Net cost of production, from 2027 · costo neto de producción, desde 2027 */
  NetCost = "NET_COST",
}

/**
 * Share of a region in purchases, by the state of the plant that ships; a measure of our own without legal effect.
 * @customfunction REGIONSHARE
 * @param amounts Amounts net of VAT, in one currency: one column without its heading.
 * @param states State of the plant that ships each purchase, in any spelling.
 * @param [region] Region: CBO (when left out), BAJIO, MX, or states: "QRO, GTO" or a range.
 * @param [reseller] Yes where a distributor resells imports, else No: kept in the total, out of the region.
 * @param [intracompany] Yes where the seller belongs to your company, else No: taken out of region and total.
 * @param [depth] The supplier's own regional share (0.8 or 80 %): each amount counts by it instead of by the state.
 * @returns A fraction: 0.6 is 60 %.
 */
export function regionShare(
  amounts: unknown[][],
  states: unknown[][],
  region?: unknown[][],
  reseller?: unknown[][],
  intracompany?: unknown[][],
  depth?: unknown[][],
): unknown[][] {
  const answer = shareAsked({ amounts, states, reseller, intracompany, depth }, region);
  if (answer instanceof CellError) return [[answer]];
  return [[answer.strictShare ?? NOTHING_LEFT]];
}

/**
 * Share of a region in purchases with its coverage, what is unknown and what was found: label, value, note.
 * @customfunction REGIONDETAIL
 * @param amounts Amounts net of VAT, in one currency: one column without its heading.
 * @param states State of the plant that ships each purchase, in any spelling.
 * @param [region] Region: CBO (when left out), BAJIO, MX, or states: "QRO, GTO" or a range.
 * @param [reseller] Yes where a distributor resells imports, else No.
 * @param [intracompany] Yes where the seller belongs to your company, else No.
 * @param [depth] The supplier's own regional share (0.8 or 80 %).
 * @param [domicile] State of the seller's fiscal domicile: regional sourcing beside regional production.
 * @returns Rows of label, value and note; findings come last, with their codes.
 */
export function regionDetails(
  amounts: unknown[][],
  states: unknown[][],
  region?: unknown[][],
  reseller?: unknown[][],
  intracompany?: unknown[][],
  depth?: unknown[][],
  domicile?: unknown[][],
): unknown[][] {
  const answer = shareAsked({ amounts, states, reseller, intracompany, depth, domicile }, region);
  return answer instanceof CellError ? [[answer]] : detailBlock(regionDetail(answer), answer.findings);
}

/**
 * Matrix of trade between states, from rows to columns, with what is outside and unknown, totals and the share within the region.
 * @customfunction FLOWS
 * @param from_states State of the plant that ships, in any spelling: one column without its heading.
 * @param to_states State of the plant that receives, in any spelling.
 * @param amounts Amounts net of VAT, in one currency.
 * @param [region] Region: CBO (when left out), BAJIO, MX, or states: "QRO, GTO" or a range.
 * @returns A matrix with headings and totals; below it the region, the share within it, the coverage and what was found.
 */
export function flows(
  from_states: unknown[][],
  to_states: unknown[][],
  amounts: unknown[][],
  region?: unknown[][],
): unknown[][] {
  const read = allRead({ trades: readTrades(from_states, to_states, amounts), asked: readRegionAsked(region) });
  if (read instanceof CellError) return [[read]];
  const answer = tradeFlows(read.trades, read.asked);
  return answer.kind === "flows" ? flowBlock(answer) : [[ruleError(answer)]];
}

/**
 * National content in federal procurement by the common reading: (base − imported inputs) ÷ base, with the base of the date.
 * @customfunction NATIONALCONTENT
 * @param base Sale price to 31 December 2026; net cost of production from 1 January 2027. One cell or a range.
 * @param imported Value of imported inputs, in the same currency.
 * @param date Day of the tender.
 * @param [kind] What the base is, PRICE or NET_COST: refused when it is not the base of the date.
 * @param [detail] TRUE spills the content of one case with warnings.
 * @returns A fraction: 0.65 is 65 %.
 */
export function nationalContent(
  base: unknown[][],
  imported: unknown[][],
  date: unknown[][],
  kind?: ProcurementBase[][],
  detail?: unknown,
): unknown[][] {
  return eachOrDetail([base, imported, date, kind], detail, ([baseCell, importedCell, dateCell, kindCell]) => {
    const read = allRead({
      base: knownOrNull(baseCell, { es: "la base", en: "the base" }),
      imported: knownOrNull(importedCell, IMPORTED),
      date: dayOf(dateCell),
      kind: isOmitted(kindCell) ? null : termOf(kindCell, BASES, { es: "una base", en: "a base" }),
    });
    if (read instanceof CellError) return read;
    const answer = procurementContentOn(read.base, read.imported, read.date, read.kind);
    return shareOutcome(answer, { es: "Contenido nacional", en: "National content" });
  });
}

/**
 * Share of value added in exports of global manufacturing (VAEMG): (production − imported inputs) ÷ production.
 * @customfunction EXPORTVALUE
 * @param production Value of the production of global manufacturing. One cell or a range.
 * @param imported Value of imported inputs, in the same currency.
 * @param [detail] TRUE spills the share of one case with warnings.
 * @returns A fraction: 0.461 is 46.1 %.
 */
export function exportValue(production: unknown[][], imported: unknown[][], detail?: unknown): unknown[][] {
  return eachOrDetail([production, imported], detail, ([productionCell, importedCell]) => {
    const read = allRead({
      production: knownOrNull(productionCell, { es: "la producción", en: "the production" }),
      imported: knownOrNull(importedCell, IMPORTED),
    });
    if (read instanceof CellError) return read;
    const answer = exportValueAdded(read.production, read.imported);
    return shareOutcome(answer, { es: "Parte de valor agregado", en: "Share of value added" });
  });
}

function shareOutcome(answer: Amount | Refused | Unknown, label: Bilingual): Outcome | CellError {
  if (answer.kind !== "value") return ruleError(answer);
  const { value, findings } = answer;
  return { value, rows: () => [{ label, value }], findings };
}

function shareAsked(inputs: PurchaseInputs, region: unknown): RegionalShare | CellError {
  const read = allRead({ purchases: readPurchases(inputs), asked: readRegionAsked(region) });
  if (read instanceof CellError) return read;
  const answer = regionalPurchases(read.purchases, read.asked);
  return answer.kind === "share" ? answer : ruleError(answer);
}

const IMPORTED = { es: "los insumos importados", en: "imported inputs" };
const BASES = codes<"PRICE" | "NET_COST">("procurement_base", {
  PRICE: ["precio de venta", "sale price", "precio", "price"],
  NET_COST: ["costo neto", "net cost", "costo neto de producción", "net cost of production"],
});
const NOTHING_LEFT = CellError.missing({
  es: "Todas las compras son a la misma empresa: no queda nada que dividir.",
  en: "All purchases are within the company: nothing is left to divide.",
});
