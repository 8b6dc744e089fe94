import { averagedVehicles, type VehicleCategory, type VehiclesMade } from "../../domain/content/averagedVehicles";
import { averagingElection, type Election } from "../../domain/content/averagingElection";
import { electedPeriods } from "../../domain/content/electedPeriods";
import { optionalTransitionalPeriod } from "../../domain/content/optionalTransitionalPeriod";
import { threshold } from "../../domain/content/threshold";
import { yearEndAnalysis } from "../../domain/content/yearEndAnalysis";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf, dayOrNull } from "../dayOf";
import { detailBlock, said } from "../detail";
import type { FunctionInput } from "../FunctionValue";
import { isOmitted, numberOf, singleOf, textOf } from "../inputs";
import { numbersIn } from "../numbersIn";
import { periodBlock } from "../periodBlock";
import { readRecords, type LineRecord } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { reviewBlock } from "../reviewBlock";
import { ruleError } from "../ruleAnswer";
import { tableWithFindings } from "../tableWithFindings";
import { tablesOf } from "../tablesOf";
import { codes, termOf } from "../termOf";
import { unusedHeadings } from "../unusedHeadings";
import { useOrNull } from "../useOrNull";
import { zeroAmounts } from "../zeroAmounts";
import type { Part, SteppingVehicles, Use } from "./codes";

/**
 * Categories of vehicles to average over, section 16(1).
 * @customenum {string}
 */
export enum Category {
  /** Same model line, class and plant · misma línea, clase y planta */
  ModelLineClassPlant = "MODEL_LINE_CLASS_PLANT",
  /** Same class and plant · misma clase y planta */
  ClassPlant = "CLASS_PLANT",
  /** Same model line in a country · misma línea en un país */
  ModelLine = "MODEL_LINE",
  /** Same class in a country · misma clase en un país */
  Class = "CLASS",
  /** A category that the countries agreed on · otra acordada */
  Other = "OTHER",
}

/**
 * Vehicles in the average.
 * @customenum {string}
 */
export enum Made {
  /** All vehicles of the category · todos */
  All = "ALL",
  /** Only those exported to another country of the agreement · solo los exportados */
  Exported = "EXPORTED",
}

const ELECTED = codes<VehicleCategory | "OTHER">("category", {
  MODEL_LINE_CLASS_PLANT: ["línea, clase y planta", "model line, class and plant"],
  CLASS_PLANT: ["clase y planta", "class and plant"],
  MODEL_LINE: ["línea de modelo", "model line"],
  CLASS: ["clase", "class"],
  OTHER: ["otra", "other"],
});
const MADE = codes<Election["basis"]>("made", { ALL: ["todos", "all"], EXPORTED: ["exportados", "exported"] });
const STEPPING = codes<"LIGHT" | "HEAVY">("stepping-vehicles", {
  LIGHT: ["ligeros", "light", "ligero", "vehículo ligero", "light vehicle"],
  HEAVY: ["camiones pesados", "heavy trucks", "pesados", "pesado", "camión pesado", "heavy truck"],
});
const CATEGORY_NAME = { es: "una categoría", en: "a category" };
const MADE_NAME = { es: "una base de promedio", en: "a basis of the average" };
const AMOUNTS = [
  recordColumn("nc", "CN", "NC", { kind: "number" }, true, "Costo neto", "Net cost"),
  recordColumn("vnm", "VMN", "VNM", { kind: "number" }, true),
];
const VEHICLES = [
  recordColumn("model_line", "Línea de modelo", "Model line", { kind: "text" }, true, "Modelo", "Model"),
  recordColumn("class", "Clase", "Class", { kind: "text" }, true),
  recordColumn("plant", "Planta", "Plant", { kind: "text" }, true),
  recordColumn("country", "País", "Country", { kind: "text" }, true),
  recordColumn("exported", "Exportado", "Exported", { kind: "boolean" }, true),
  ...AMOUNTS,
];

/**
 * Averaged content of vehicles by category over the fiscal year: each category by its sums (section 16).
 * @customfunction AVGVEHICLES
 * @param headers Headings: Model line, Class, Plant, Country, Exported, NC, VNM.
 * @param vehicles Vehicles made in the fiscal year, one row per kind, with the sums of NC and VNM.
 * @param category MODEL_LINE_CLASS_PLANT, CLASS_PLANT, MODEL_LINE or CLASS.
 * @param basis ALL or EXPORTED.
 * @returns Spills headings, then a row per category: category, NC, VNM, RVC.
 */
export function averageVehicles(
  headers: unknown[][],
  vehicles: unknown[][],
  category: Category,
  basis: Made,
): unknown[][] {
  const given = allRead({
    records: readRecords(headers, vehicles, VEHICLES),
    category: termOf(singleOf(category), ELECTED, CATEGORY_NAME),
    basis: termOf(singleOf(basis), MADE, MADE_NAME),
  });
  if (given instanceof CellError) return [[given]];
  if (given.category === "OTHER") return [[NO_OTHER]];
  const unmarked = given.records.lines.find((record) => record.yesNo("exported") === null);
  if (unmarked !== undefined && given.basis === "EXPORTED") return [[exportedMissing(unmarked.line)]];
  const answer = averagedVehicles(given.records.lines.map(vehiclesOf), given.category, given.basis);
  if (answer.kind !== "categories") return [[ruleError(answer)]];
  return tableWithFindings(
    [
      HEADINGS.map(said),
      ...answer.categories.map(({ category: name, content }) =>
        content.kind === "averaged"
          ? [name, content.netCost, content.vnm, content.rvc]
          : [name, "", "", ruleError(content)],
      ),
    ],
    [...zeroAmounts(given.records.lines, AMOUNTS), ...unusedHeadings(given.records)],
  );
}

/**
 * Whether an election to average vehicles holds: notice in time, category and basis unchanged (sections 16(6), 16(7)).
 * @customfunction ELECTION
 * @param category MODEL_LINE_CLASS_PLANT, CLASS_PLANT, MODEL_LINE, CLASS or OTHER.
 * @param basis ALL or EXPORTED.
 * @param fiscal_year_begins First day of the producer's fiscal year.
 * @param [filed_on] Day on which customs was notified; blank is not known.
 * @param [earlier_category] Category that was elected before for the same fiscal year.
 * @param [earlier_basis] Basis that was elected before for the same fiscal year.
 * @returns Spills whether anything stands against it, and what.
 */
export function election(
  category: Category,
  basis: Made,
  fiscal_year_begins: unknown,
  filed_on?: unknown,
  earlier_category?: Category,
  earlier_basis?: Made,
): unknown[][] {
  const given = allRead({
    category: termOf(singleOf(category), ELECTED, CATEGORY_NAME),
    basis: termOf(singleOf(basis), MADE, MADE_NAME),
    fiscalYearBegins: dayOf(singleOf(fiscal_year_begins)),
    filedOn: dayOrNull(singleOf(filed_on)),
  });
  if (given instanceof CellError) return [[given]];
  const before = allRead({
    category: isOmitted(earlier_category) ? given.category : termOf(singleOf(earlier_category), ELECTED, CATEGORY_NAME),
    basis: isOmitted(earlier_basis) ? given.basis : termOf(singleOf(earlier_basis), MADE, MADE_NAME),
  });
  if (before instanceof CellError) return [[before]];
  return reviewBlock(averagingElection(given, { ...before, fiscalYearBegins: given.fiscalYearBegins, filedOn: null }));
}

/**
 * Averaging periods of the rest of a fiscal year, once 1, 3, 6 or 12 months are elected (section 7(15)(a)).
 * @customfunction PERIODS
 * @param date A day of the first month.
 * @param months 1, 3, 6 or 12: they must divide the months that remain.
 * @param [first_month] Month in which the fiscal year begins, 1 to 12; January when left out.
 * @returns Spills headings, then first and last day of each period.
 */
export function periods(date: unknown, months: unknown, first_month?: unknown): unknown[][] {
  const given = allRead({
    day: dayOf(singleOf(date)),
    months: numberOf(singleOf(months), { es: "los meses", en: "the months" }),
    first: isOmitted(first_month) ? 1 : numberOf(singleOf(first_month), { es: "el primer mes", en: "the first month" }),
  });
  if (given instanceof CellError) return [[given]];
  const length = ([1, 3, 6, 12] as const).find((each) => each === given.months);
  if (length === undefined || !Number.isInteger(given.first) || given.first < 1 || given.first > 12)
    return [[MONTHS_WRONG]];
  const answer = electedPeriods(given.day, length, given.first);
  if (answer.kind === "refused") return [[ruleError(answer)]];
  return [PERIOD_HEADINGS.map(said), ...answer.periods.map(({ from, to }) => [from, to])];
}

/**
 * Optional transitional period in which a day lies: years from July to June while thresholds step, then to the end of the fiscal year (section 16(5)).
 * @customfunction STEPPERIOD
 * @param vehicles LIGHT or HEAVY vehicles.
 * @param date A day of the period.
 * @param fiscal_year_ends Last day of the producer's fiscal year that holds the last step.
 * @returns Spills first and last day; #N/A when the rule has no such period for that day.
 */
export function stepPeriod(vehicles: SteppingVehicles, date: unknown, fiscal_year_ends: unknown): unknown[][] {
  const given = allRead({
    vehicles: termOf(singleOf(vehicles), STEPPING, { es: "un tipo de vehículos", en: "a kind of vehicles" }),
    day: dayOf(singleOf(date)),
    ends: dayOf(singleOf(fiscal_year_ends)),
  });
  if (given instanceof CellError) return [[given]];
  const period = optionalTransitionalPeriod(given.vehicles, given.day, given.ends);
  return period === null ? [[NO_STEP_PERIOD]] : periodBlock(period);
}

/**
 * Year-end analysis: the content on estimated costs beside that on actual costs, and whether certificates must be called back (7(20), 16(9)).
 * @customfunction YEAREND
 * @param estimated_nc Estimated net cost of each good or period.
 * @param estimated_vnm Estimated VNM of each.
 * @param actual_nc Actual net cost of each; blank while the year is not closed.
 * @param actual_vnm Actual VNM of each; blank while the year is not closed.
 * @param part Part: vehicle, table (A1, A2, B, C, D, E) or HS code.
 * @param date Day on which the rule applies.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [use] What a part is for: LIGHT, HEAVY or AFTERMARKET; it settles HS codes that stand in several tables.
 * @param [approved_end] Last day of the producer's approved alternative staging regime, for ALTERNATIVE_STAGING.
 * @returns Spills both contents, the threshold and what has to be done.
 */
export function yearEnd(
  estimated_nc: unknown[][],
  estimated_vnm: unknown[][],
  actual_nc: unknown[][],
  actual_vnm: unknown[][],
  part: Part,
  date: unknown,
  overrides?: unknown[][],
  use?: Use,
  approved_end?: unknown,
): unknown[][] {
  const given = allRead({
    estimated: goodsOf(estimated_nc, estimated_vnm),
    actual: isOmitted(actual_nc) && isOmitted(actual_vnm) ? null : goodsOf(actual_nc, actual_vnm),
    part: textOf(singleOf(part), { es: "la parte", en: "the part" }),
    date: dayOf(singleOf(date)),
    tables: tablesOf(overrides),
    use: useOrNull(singleOf(use)),
    approvedEnd: dayOrNull(singleOf(approved_end)),
  });
  if (given instanceof CellError) return [[given]];
  const { part: asked, date: day, use: meant, approvedEnd } = given;
  const line = threshold({ part: asked, method: "NC", date: day, use: meant, approvedEnd }, given.tables);
  if (line.kind === "refused") return [[ruleError(line)]];
  const answer = yearEndAnalysis(given.estimated, given.actual, line.percent);
  if (answer.kind !== "year-end") return [[ruleError(answer)]];
  const verdict = (met: "met" | "not-met"): Bilingual =>
    met === "met" ? { es: "Cumple VCR", en: "Meets RVC" } : { es: "No cumple VCR", en: "Does not meet RVC" };
  return detailBlock(
    [
      {
        label: { es: "VCR estimado", en: "Estimated RVC" },
        value: answer.estimatedRvc,
        note: verdict(answer.estimated),
      },
      { label: { es: "VCR real", en: "Actual RVC" }, value: answer.actualRvc, note: verdict(answer.actual) },
      { label: { es: "Umbral", en: "Threshold" }, value: line.value, note: line.rules },
    ],
    [...answer.findings, ...line.findings],
  );
}

function goodsOf(nc: FunctionInput, vnm: FunctionInput): readonly { netCost: number; vnm: number }[] | CellError {
  const given = allRead({
    costs: numbersIn(nc, { es: "el costo neto", en: "the net cost" }),
    materials: numbersIn(vnm, { es: "el VMN", en: "VNM" }),
  });
  if (given instanceof CellError) return given;
  if (given.costs.length !== given.materials.length) return PAIRS_DIFFER;
  return given.costs.map((netCost, index) => ({ netCost, vnm: given.materials[index] ?? 0 }));
}

function vehiclesOf(record: LineRecord): VehiclesMade {
  return {
    modelLine: record.text("model_line") ?? "",
    vehicleClass: record.text("class") ?? "",
    plant: record.text("plant") ?? "",
    country: record.text("country") ?? "",
    exported: record.yesNo("exported") === true,
    netCost: record.number("nc"),
    vnm: record.number("vnm"),
  };
}

function exportedMissing(line: number): CellError {
  return CellError.missing({
    es: `Fila ${String(line)}: falta si los vehículos se exportan.`,
    en: `Row ${String(line)}: whether the vehicles are exported is missing.`,
  });
}

const HEADINGS: readonly Bilingual[] = [
  { es: "Categoría", en: "Category" },
  { es: "CN", en: "NC" },
  { es: "VMN", en: "VNM" },
  { es: "VCR", en: "RVC" },
];
const NO_STEP_PERIOD = CellError.missing({
  es: "Ese día no hay un periodo opcional de transición: use el ejercicio fiscal (AVGPERIOD).",
  en: "There is no optional transitional period for that day: use the fiscal year (AVGPERIOD).",
});
const PERIOD_HEADINGS: readonly Bilingual[] = [
  { es: "Desde", en: "From" },
  { es: "Hasta", en: "To" },
];
const NO_OTHER = CellError.wrongInput({
  es: "Una categoría acordada no se arma sola: reúna sus vehículos y use AVGRVC.",
  en: "An agreed category cannot be put together here: gather its vehicles and use AVGRVC.",
});
const MONTHS_WRONG = CellError.wrongInput({
  es: "Los meses son 1, 3, 6 o 12, y el primer mes va de 1 a 12.",
  en: "Months are 1, 3, 6 or 12, and the first month is 1 to 12.",
});
const PAIRS_DIFFER = CellError.wrongInput({
  es: "Los rangos de costo neto y VMN deben tener el mismo número de celdas.",
  en: "The ranges of net cost and VNM must have the same number of cells.",
});
