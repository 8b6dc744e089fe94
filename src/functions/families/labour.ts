import type { ContentTables } from "../../domain/content/ContentTables";
import type { Threshold } from "../../domain/content/DatedThreshold";
import {
  labourValueContent,
  technologyPoints,
  type LabourContent,
  type LabourLine,
} from "../../domain/content/labourValueContent";
import { threshold } from "../../domain/content/threshold";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOrNull } from "../dayOf";
import { eachOrDetail, type DetailRow } from "../detail";
import { eachCell } from "../eachCell";
import { isBlank, numberOf, textOf } from "../inputs";
import { knownOrNull, whenOmitted } from "../numbersIn";
import { fractionOf, pointsOf } from "../percentPoints";
import { ruleError } from "../ruleAnswer";
import { tablesOf } from "../tablesOf";
import { codes, termOr } from "../termOf";
import type { Vehicle } from "./codes";

/**
 * Base of the labour value content.
 * @customenum {string}
 */
export enum LabourBase {
  /** Net cost of the vehicle · costo neto */
  NetCost = "NC",
  /** Annual purchases, wages in neither term · compras anuales, sin salarios */
  Purchases = "APV",
  /** Annual purchases, wages in both terms · compras anuales, salarios en ambos términos */
  PurchasesAndWages = "APV_WAGES",
}

/** The last one is how it must not be done; whoever describes a calculation by it is told so. */
const BASES = codes<"NC" | "APV" | "APV_WAGES" | "APV_WAGES_ABOVE">(
  "labour-base",
  {
    NC: ["costo neto", "net cost", "CN"],
    APV: ["compras anuales", "annual purchases"],
    APV_WAGES: ["compras anuales y salarios", "annual purchases and wages"],
    APV_WAGES_ABOVE: ["compras anuales, salarios solo arriba", "annual purchases, wages above only"],
  },
  ["APV_WAGES_ABOVE"],
);
const LABOUR_IN = { NC: "BOTH", APV: "NEITHER", APV_WAGES: "BOTH", APV_WAGES_ABOVE: "NUMERATOR" } as const;

/**
 * Labour value content (LVC) of a vehicle: high-wage materials and labour over net cost or annual purchases, plus capped credits.
 * @customfunction LVC
 * @param wages High-wage labour costs of assembly (HWLC). One cell or a range.
 * @param materials High-wage materials (HWM), or the annual purchase value of qualifying plants (APV).
 * @param nc Net cost, or all annual purchases (TAPV).
 * @param [technology] Technology credit before its cap, as a fraction; TECHCREDIT gives it; 0 when left out.
 * @param [assembly] Assembly credit, as a fraction: at most 5 points (5%), which a qualifying plant or contract gives (ASSEMBLYCREDIT); 0 when left out.
 * @param [vehicle] PASSENGER_VEHICLE, LIGHT_TRUCK or HEAVY_TRUCK, for the verdict and the caps of that vehicle.
 * @param [date] Day on which the rule applies, for the verdict.
 * @param [base] What the third argument is: NC (when left out), APV (wages in neither term) or APV_WAGES (wages in both); wages above the line only are refused.
 * @param [freight] High-wage freight inside the region that the materials do not have yet; 0 when left out.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [detail] TRUE spills the verdict of one case with its parts, threshold, rules and notes.
 * @returns A fraction: 0.399 is 39.9 %.
 */
export function lvc(
  wages: unknown[][],
  materials: unknown[][],
  nc: unknown[][],
  technology?: unknown[][],
  assembly?: unknown[][],
  vehicle?: Vehicle[][],
  date?: unknown[][],
  base?: LabourBase[][],
  freight?: unknown[][],
  overrides?: unknown[][],
  detail?: unknown,
): unknown[][] {
  const tables = tablesOf(overrides);
  if (tables instanceof CellError) return [[tables]];
  const inputs = [
    wages,
    materials,
    nc,
    whenOmitted(technology, 0),
    whenOmitted(assembly, 0),
    vehicle,
    date,
    base,
    whenOmitted(freight, 0),
  ];
  return eachOrDetail(inputs, detail, (cells) => {
    const given = allRead({
      labour: knownOrNull(cells[0], { es: "el costo laboral", en: "labour costs" }),
      materials: knownOrNull(cells[1], { es: "los materiales", en: "the materials" }),
      nc: knownOrNull(cells[2], { es: "la base", en: "the base" }),
      technology: creditOf(cells[3], { es: "el crédito de tecnología", en: "the technology credit" }),
      assembly: creditOf(cells[4], { es: "el crédito de ensamble", en: "the assembly credit" }),
      vehicle: isBlank(cells[5]) || cells[5] === 0 ? null : textOf(cells[5], { es: "el vehículo", en: "the vehicle" }),
      date: dayOrNull(cells[6]),
      base: termOr(cells[7], BASES, { es: "una base del VCL", en: "a base of the LVC" }, "NC"),
      freight: knownOrNull(cells[8], { es: "el flete", en: "freight" }),
    });
    if (given instanceof CellError) return given;
    const judged = lineOf(given.vehicle, given.date, tables);
    if (judged instanceof CellError) return judged;
    const answer = labourValueContent(
      {
        route: given.base === "NC" ? "NC" : "APV",
        materials: given.materials,
        base: given.nc,
        freight: given.freight,
        labour: given.labour,
        labourIn: LABOUR_IN[given.base],
        technology: given.technology,
        assembly: given.assembly,
      },
      judged.line,
    );
    if (answer.kind !== "labour") return ruleError(answer);
    return {
      value: fractionOf(answer.total),
      rows: () => labourRows(answer, judged),
      findings: [...answer.findings, ...(judged.threshold?.findings ?? [])],
    };
  });
}

/**
 * Technology credit before its cap: wages for research, development and information technology over all production wages.
 * @customfunction TECHCREDIT
 * @param research_wages Yearly wages for research, development and information technology in the region. One cell or a range.
 * @param production_wages All yearly production wages in the region.
 * @returns A fraction: 0.12 is 12 points; LVC takes at most 10.
 */
export function technologyCredit(research_wages: unknown[][], production_wages: unknown[][]): unknown[][] {
  return eachCell([research_wages, production_wages], (cells) => {
    const given = allRead({
      research: numberOf(cells[0], { es: "los salarios de investigación", en: "research wages" }),
      production: numberOf(cells[1], { es: "los salarios de producción", en: "production wages" }),
    });
    if (given instanceof CellError) return given;
    if (given.research < 0) return NEGATIVE_WAGES;
    const points = technologyPoints(given.research, given.production);
    return points === null ? NO_WAGES : fractionOf(points);
  });
}

interface Judged {
  readonly line: LabourLine;
  /** Null where vehicle or day were left out: a content without a verdict. */
  readonly threshold: Threshold | null;
}

function lineOf(vehicle: string | null, date: string | null, tables: ContentTables): Judged | CellError {
  if (vehicle !== null && date !== null) {
    const answer = threshold({ part: vehicle, method: "NC", date, measure: "LVC" }, tables);
    if (answer.kind === "refused") return ruleError(answer);
    if (answer.labour !== null) return { line: { percent: answer.percent, ...answer.labour }, threshold: answer };
  }
  // The caps have been the same for every vehicle and day; without either the last ones serve.
  const last = tables.lvc.passenger_vehicle.at(-1);
  return {
    line: {
      percent: 0,
      minMaterialLabour: 0,
      maxTechnology: last?.max_technology ?? 0,
      maxAssembly: last?.max_assembly ?? 0,
    },
    threshold: null,
  };
}

function labourRows(answer: LabourContent, { line, threshold: asked }: Judged): readonly DetailRow[] {
  const met =
    answer.verdict === "met" ? { es: "Cumple VCL", en: "Meets LVC" } : { es: "No cumple VCL", en: "Does not meet LVC" };
  return [
    {
      label: { es: "Veredicto", en: "Verdict" },
      value: asked === null ? null : met,
      note: asked === null ? { es: "Falta el vehículo o la fecha.", en: "Vehicle or date is missing." } : undefined,
    },
    { label: { es: "VCL", en: "LVC" }, value: fractionOf(answer.total) },
    { label: { es: "Umbral", en: "Threshold" }, value: asked === null ? null : asked.value, note: asked?.rules },
    {
      label: { es: "Materiales y mano de obra", en: "Materials and labour" },
      value: fractionOf(answer.materialLabour),
    },
    {
      label: { es: "Mínimo de materiales y mano de obra", en: "Least from materials and labour" },
      value: asked === null ? null : fractionOf(line.minMaterialLabour),
    },
    { label: { es: "Tecnología", en: "Technology" }, value: fractionOf(answer.technology) },
    { label: { es: "Ensamble", en: "Assembly" }, value: fractionOf(answer.assembly) },
  ];
}

/** A credit in points; 5 in a cell would be 500 points, a slip that a cap would hide. */
function creditOf(cell: unknown, name: { es: string; en: string }): number | null | CellError {
  const credit = knownOrNull(cell, name);
  if (credit === null || credit instanceof CellError) return credit;
  return credit > 1 ? NOT_A_FRACTION : pointsOf(credit);
}

const NOT_A_FRACTION = CellError.wrongInput({
  es: "Los créditos se escriben como fracción o porcentaje: 0.05 o 5%, no 5.",
  en: "Credits are written as fractions or percentages: 0.05 or 5%, not 5.",
});
const NEGATIVE_WAGES = CellError.wrongInput({
  es: "Los salarios no pueden ser negativos.",
  en: "Wages cannot be negative.",
});
const NO_WAGES = CellError.wrongInput({
  es: "Los salarios de producción deben ser mayores que cero.",
  en: "Production wages must be above zero.",
});
