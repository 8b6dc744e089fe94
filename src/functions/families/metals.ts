import { metalsContent, metalShare, type MetalVerdict } from "../../domain/content/metalsContent";
import { threshold } from "../../domain/content/threshold";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf } from "../dayOf";
import { detailBlock, type DetailRow } from "../detail";
import { eachCell } from "../eachCell";
import { singleOf } from "../inputs";
import { knownOrNull } from "../numbersIn";
import { ruleError } from "../ruleAnswer";
import { tablesOf } from "../tablesOf";
import { yesNoOf } from "../yesNoOf";

/**
 * Originating share of the purchases of steel, or of aluminium: each alone, never added up.
 * @customfunction METALS
 * @param originating Originating purchases of one metal, by value. One cell or a range.
 * @param total All purchases of that metal.
 * @returns A fraction: 0.7 is 70 %.
 */
export function metals(originating: unknown[][], total: unknown[][]): unknown[][] {
  return eachCell([originating, total], (cells) => {
    const purchases = allRead({
      originating: knownOrNull(cells[0], { es: "las compras originarias", en: "originating purchases" }),
      total: knownOrNull(cells[1], { es: "las compras totales", en: "all purchases" }),
    });
    if (purchases instanceof CellError) return purchases;
    const answer = metalShare(purchases, "ese metal", "that metal", 100);
    if (answer.kind !== "metal") return ruleError(answer);
    return answer.share ?? NOTHING_BOUGHT;
  });
}

/**
 * Whether the purchases of steel and of aluminium of a vehicle producer, each apart, reach the share of the day (Article 6).
 * @customfunction METALSTEST
 * @param steel_originating Originating purchases of steel, by value.
 * @param steel_total All purchases of steel; 0 when there were none.
 * @param aluminium_originating Originating purchases of aluminium, by value.
 * @param aluminium_total All purchases of aluminium; 0 when there were none.
 * @param date Day on which the rule applies.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [poured] TRUE when the originating steel was melted and poured in the region, as METALPURCHASES counts it; asked from 1 July 2027.
 * @returns Spills the verdict, both shares, the threshold and warnings.
 */
export function metalsTest(
  steel_originating: unknown,
  steel_total: unknown,
  aluminium_originating: unknown,
  aluminium_total: unknown,
  date: unknown,
  overrides?: unknown[][],
  poured?: unknown,
): unknown[][] {
  const name = { es: "las compras", en: "purchases" };
  const given = allRead({
    steel: knownOrNull(singleOf(steel_originating), name),
    allSteel: knownOrNull(singleOf(steel_total), name),
    aluminium: knownOrNull(singleOf(aluminium_originating), name),
    allAluminium: knownOrNull(singleOf(aluminium_total), name),
    date: dayOf(singleOf(date)),
    tables: tablesOf(overrides),
    poured: yesNoOf(singleOf(poured), { es: "si el acero se fundió y vació en la región", en: "melted and poured" }),
  });
  if (given instanceof CellError) return [[given]];
  // The share is the same for every vehicle that it is asked of.
  const line = threshold(
    { part: "PASSENGER_VEHICLE", method: "NC", date: given.date, measure: "METALS" },
    given.tables,
  );
  if (line.kind === "refused") return [[ruleError(line)]];
  const answer = metalsContent(
    { originating: given.steel, total: given.allSteel },
    { originating: given.aluminium, total: given.allAluminium },
    line.percent,
    given.poured === true || given.date < given.tables.steel_aluminium.steel_melted_and_poured_from,
  );
  if (answer.kind !== "metals") return [[ruleError(answer)]];
  const share = (es: string, en: string, value: number | null, verdict: MetalVerdict): DetailRow => ({
    label: { es, en },
    value: value ?? { es: "Sin compras", en: "No purchases" },
    note: OF_METAL[verdict],
  });
  return detailBlock(
    [
      {
        label: { es: "Veredicto", en: "Verdict" },
        value: OF_BOTH[answer.verdict],
      },
      share("Acero", "Steel", answer.steel, answer.steelVerdict),
      share("Aluminio", "Aluminium", answer.aluminium, answer.aluminiumVerdict),
      { label: { es: "Umbral", en: "Threshold" }, value: line.value, note: line.rules },
    ],
    [...answer.findings, ...line.findings.filter(({ code }) => answer.findings.every((told) => told.code !== code))],
  );
}

const OF_METAL: Readonly<Record<MetalVerdict, Bilingual>> = {
  met: { es: "Cumple", en: "Meets it" },
  "not-met": { es: "No cumple", en: "Does not meet it" },
  unknown: { es: "No se sabe", en: "Unknown" },
  none: { es: "Sin compras", en: "No purchases" },
};
const OF_BOTH: Readonly<Record<MetalVerdict, Bilingual>> = {
  met: { es: "Cumple acero y aluminio", en: "Meets steel and aluminium" },
  "not-met": { es: "No cumple acero y aluminio", en: "Does not meet steel and aluminium" },
  unknown: OF_METAL.unknown,
  none: OF_METAL.none,
};
const NOTHING_BOUGHT = CellError.missing({
  es: "No hubo compras de ese metal: no hay proporción que medir.",
  en: "There were no purchases of that metal: there is no share to measure.",
});
