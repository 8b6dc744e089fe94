import { billReport } from "../../domain/content/bill/billReport";
import { contentOfBill } from "../../domain/content/bill/contentOfBill";
import { billOf, billQuestionOf } from "../billInput";
import { CellError } from "../CellError";
import { functionServices } from "../FunctionServices";
import { singleOf } from "../inputs";
import { vnmOfColumns } from "../originColumns";
import { codes, termOr } from "../termOf";
import type { Method, Part, Use } from "./codes";

/**
 * Regional content from a bill of materials: verdict, RVC, threshold, what would change it, and every problem with its line and column.
 * @customfunction CONTENT
 * @param headers Headings of the bill of materials, in Spanish or English.
 * @param lines Its lines, with the same columns.
 * @param base Transaction value (TV) or net cost (NC) of the good, in the money of the lines.
 * @param part Part: vehicle, table (A1, A2, B, C, D, E) or HS code.
 * @param method Method: NC or TV; the base must be of the same method.
 * @param date Day on which the rule applies and certificates must be valid.
 * @param [mapping] Two columns for a table with other headings: your heading, and the field it is; a blank field leaves the column aside.
 * @param [declared] Materials total of the books, to compare the lines with.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [use] What a part is for: LIGHT, HEAVY or AFTERMARKET; it settles HS codes that stand in several tables.
 * @param [approved_end] Last day of the producer's approved alternative staging regime, or of the 50 % of a new plant or refit (PLANTPERIOD).
 * @param [rule_has_tv] TRUE when the rule of the product offers the transaction value method, FALSE when not; asked for TV in tables A1 to E.
 * @returns Five columns: label, value, where, explanation, code.
 */
export function content(
  headers: unknown[][],
  lines: unknown[][],
  base: unknown,
  part: Part,
  method: Method,
  date: unknown,
  mapping?: unknown[][],
  declared?: unknown,
  overrides?: unknown[][],
  use?: Use,
  approved_end?: unknown,
  rule_has_tv?: unknown,
): unknown[][] {
  const bill = billOf(headers, lines, mapping);
  if (bill instanceof CellError) return [[bill]];
  const question = billQuestionOf(
    { base, part, method, date, declared, use, approvedEnd: approved_end, ruleHasTv: rule_has_tv },
    overrides,
  );
  return billReport(bill, contentOfBill(bill, question), functionServices().language()).map((row) => [...row]);
}

/**
 * What counts as originating.
 * @customenum {string}
 */
export enum OriginBasis {
  /** Only what is declared originating · solo lo declarado originario */
  Documented = "DOCUMENTED",
  /** Also what comes from Mexico, the United States or Canada, for a first estimate · también lo que viene de la región */
  Country = "COUNTRY",
}

/**
 * Value of the non-originating materials (VNM) of a bill of materials; unknown origin counts as non-originating.
 * @customfunction VNM
 * @param values Value of each material, in one currency.
 * @param origins Origin of each, in the same order: Originating, Non-originating or blank.
 * @param [basis] DOCUMENTED (when left out): only what is declared originating. COUNTRY: a country of the region counts too, for a first estimate.
 * @returns VNM, in the currency of the values.
 */
export function vnm(values: unknown[][], origins: unknown[][], basis?: OriginBasis): unknown[][] {
  const name = { es: "una base de origen", en: "a basis of origin" };
  const meant = termOr(singleOf(basis), BASES, name, "DOCUMENTED");
  return [[meant instanceof CellError ? meant : vnmOfColumns(values, origins, meant)]];
}

const BASES = codes<"DOCUMENTED" | "COUNTRY">("origin-basis", {
  DOCUMENTED: ["documentado", "documented", "declarado", "declared"],
  COUNTRY: ["país", "country"],
});
