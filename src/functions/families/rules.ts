import { findPart } from "../../domain/content/findPart";
import { PART_CODES, PARTS } from "../../domain/content/Part";
import { readPartUse } from "../../domain/content/partUse";
import { ruleVersion } from "../../domain/content/ruleVersion";
import { threshold, type ThresholdQuestion } from "../../domain/content/threshold";
import { contentTables, type ContentTables } from "../../domain/content/ContentTables";
import type { Threshold } from "../../domain/content/DatedThreshold";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf, dayOrNull } from "../dayOf";
import { said } from "../detail";
import { eachCell } from "../eachCell";
import type { FunctionBlock } from "../FunctionValue";
import { isBlank, singleOf, textOf } from "../inputs";
import { ruleError } from "../ruleAnswer";
import { tablesOf } from "../tablesOf";
import type { Use } from "./codes";

/**
 * Vehicle or table of parts (A1, B, C, D, E) in which an HS code stands.
 * @customfunction PART
 * @param hs HS code of six or more digits (2012 edition), or a part code. One cell or a range.
 * @param [use] What the part is for: LIGHT, HEAVY or AFTERMARKET; it settles codes that stand in several tables.
 * @returns A part code for THRESHOLD and QUALIFIES; when several fit, an error that names them.
 */
export function part(hs: unknown[][], use?: Use[][]): unknown[][] {
  const tables = contentTables();
  return eachCell([hs, use], (cells) => {
    const given = allRead({
      text: textOf(cells[0] === 0 ? null : cells[0], { es: "el código HS", en: "the HS code" }),
      use: isBlank(cells[1]) || cells[1] === 0 ? "" : textOf(cells[1], { es: "el uso", en: "the use" }),
    });
    if (given instanceof CellError) return given;
    const meant = given.use === "" ? null : readPartUse(given.use);
    if (meant === null && given.use !== "") return USE_NOT_UNDERSTOOD;
    const found = findPart(given.text, tables, meant);
    return found.kind === "part" ? found.code : ruleError(found);
  });
}

/**
 * Thresholds in force on a day, with section, source and the day up to which changes of the rules are known.
 * @customfunction RULES
 * @param date Day on which the rules apply.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [approved_end] Last day of the producer's approved alternative staging regime.
 * @returns Spills headings, then a row per part: code, name, RVC by net cost and by transaction value, LVC, metals, days, section, source, rules.
 */
export function rules(date: unknown, overrides?: unknown[][], approved_end?: unknown): unknown[][] {
  const given = allRead({
    date: dayOf(singleOf(date)),
    tables: tablesOf(overrides),
    approvedEnd: dayOrNull(singleOf(approved_end)),
  });
  if (given instanceof CellError) return [[given]];
  const rows = PART_CODES.flatMap((code) => ruleRow(code, given.date, given.approvedEnd, given.tables));
  return rows.length === 0 ? [[NONE_IN_FORCE]] : [HEADINGS.map(said), ...rows];
}

function ruleRow(
  code: (typeof PART_CODES)[number],
  date: string,
  approvedEnd: string | null,
  tables: ContentTables,
): FunctionBlock {
  const ask = (question: Pick<ThresholdQuestion, "method" | "measure">): Threshold | null => {
    const answer = threshold({ part: code, date, approvedEnd, ...question }, tables);
    return answer.kind === "threshold" ? answer : null;
  };
  const netCost = ask({ method: "NC" });
  if (netCost === null) return [];
  const others = [
    ask({ method: "TV" }),
    ask({ method: "NC", measure: "LVC" }),
    ask({ method: "NC", measure: "METALS" }),
  ];
  return [
    [
      code,
      said(PARTS[code].name),
      netCost.value,
      ...others.map((answer) => answer?.value ?? ""),
      netCost.from,
      netCost.to ?? "",
      netCost.section,
      netCost.source,
      said(ruleVersion(tables)),
    ],
  ];
}

const HEADINGS = [
  { es: "Parte", en: "Part" },
  { es: "Nombre", en: "Name" },
  { es: "VCR por costo neto", en: "RVC by net cost" },
  { es: "VCR por valor de transacción", en: "RVC by transaction value" },
  { es: "VCL", en: "LVC" },
  { es: "Acero y aluminio", en: "Steel and aluminium" },
  { es: "Vigente desde", en: "In force from" },
  { es: "Vigente hasta", en: "In force to" },
  { es: "Artículo", en: "Section" },
  { es: "Fuente", en: "Source" },
  { es: "Reglas", en: "Rules" },
];
const USE_NOT_UNDERSTOOD = CellError.wrongInput({
  es: "El uso de la parte es LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción).",
  en: "The use of the part is LIGHT (light vehicle), HEAVY (heavy truck) or AFTERMARKET (spare part).",
});
const NONE_IN_FORCE = CellError.missing({
  es: "Ese día no hay umbrales en vigor: el T-MEC rige desde el 1 de julio de 2020.",
  en: "No threshold is in force that day: the agreement holds from 1 July 2020.",
});
