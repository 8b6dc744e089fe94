import { coreParts as corePartsRule, type CoreOption, type CorePart } from "../../domain/content/coreParts";
import { corePartsChecks } from "../../domain/content/corePartsChecks";
import { finding, refused } from "../../domain/content/Finding";
import { heavyTruckCredit } from "../../domain/content/heavyTruckCredit";
import { rollUp as rollUpRule } from "../../domain/content/rollUp";
import { threshold } from "../../domain/content/threshold";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf, dayOrNull } from "../dayOf";
import { detailBlock, eachOrDetail, said } from "../detail";
import { numberOf, singleOf } from "../inputs";
import { knownOrNull, numbersIn } from "../numbersIn";
import { fractionOf, pointsOf } from "../percentPoints";
import { readRecords, type LineRecord } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { ruleError } from "../ruleAnswer";
import { tableWithFindings } from "../tableWithFindings";
import { tablesOf } from "../tablesOf";
import { codes, termOf } from "../termOf";
import { unusedHeadings } from "../unusedHeadings";
import { yesNoOf } from "../yesNoOf";
import { zeroAmounts } from "../zeroAmounts";

/**
 * Options for the core parts of a vehicle, sections 14(7) to 14(10).
 * @customenum {string}
 */
export enum CorePartsOption {
  /** Each part, all its materials · cada parte, todos sus materiales */
  Standard = "STANDARD",
  /** Each part, only the components of column 2 · cada parte, solo la columna 2 */
  Column2 = "COLUMN_2",
  /** All parts together · todas las partes juntas */
  SuperCore = "SUPER_CORE",
  /** All parts together, only column 2 · juntas, solo la columna 2 */
  SuperCoreColumn2 = "SUPER_CORE_COLUMN_2",
}

const OPTIONS = codes<CoreOption>("core-option", {
  STANDARD: ["estándar", "standard"],
  COLUMN_2: ["columna 2", "column 2"],
  SUPER_CORE: ["súper núcleo", "super-core"],
  SUPER_CORE_COLUMN_2: ["súper núcleo, columna 2", "super-core, column 2"],
});
const ALL_VNM = recordColumn("vnm", "VMN", "VNM", { kind: "number" }, false);
const LISTED_VNM = recordColumn(
  "listed_vnm",
  "VMN de la columna 2",
  "Column 2 VNM",
  { kind: "number" },
  false,
  "VMN columna 2",
);
const PARTS = [
  recordColumn("part", "Parte", "Part", { kind: "text" }, true, "Nombre", "Name"),
  recordColumn("nc", "CN", "NC", { kind: "number" }, true, "Costo neto", "Net cost"),
  ALL_VNM,
  LISTED_VNM,
];

/**
 * Core parts of a vehicle by one of the four options, against the threshold of Table A.2 (Articles 3.7 to 3.9).
 * @customfunction COREPARTS
 * @param headers Headings: Part, NC, VNM (all materials), Column 2 VNM (only the listed components).
 * @param parts Core parts, one row each: engine, transmission, body and chassis, axle, suspension, steering, advanced battery.
 * @param option STANDARD, COLUMN_2, SUPER_CORE or SUPER_CORE_COLUMN_2.
 * @param date Day on which the rule applies.
 * @param [traded_alone] TRUE for a part that is traded on its own: only STANDARD serves it.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @returns Spills headings, then what is compared with the threshold: part, NC, VNM, RVC, threshold, whether it meets it, and whether the part is originating by this option; then whether all are, and warnings.
 */
export function coreParts(
  headers: unknown[][],
  parts: unknown[][],
  option: CorePartsOption,
  date: unknown,
  traded_alone?: unknown,
  overrides?: unknown[][],
): unknown[][] {
  const given = allRead({
    records: readRecords(headers, parts, PARTS),
    option: termOf(singleOf(option), OPTIONS, { es: "una opción", en: "an option" }),
    date: dayOf(singleOf(date)),
    alone: yesNoOf(singleOf(traded_alone), { es: "si se comercia por sí sola", en: "traded alone" }),
    tables: tablesOf(overrides),
  });
  if (given instanceof CellError) return [[given]];
  const line = threshold({ part: "A2", method: "NC", date: given.date }, given.tables);
  if (line.kind === "refused") return [[ruleError(line)]];
  const core = given.records.lines.map(corePartOf);
  const alone = given.alone === true;
  const checks = corePartsChecks(core);
  const wrong = checks.findings.filter(({ severity }) => severity === "error");
  if (wrong.length > 0) return [[ruleError(refused(...wrong))]];
  const answer = corePartsRule(core, given.option, line.percent, alone);
  if (answer.kind !== "core") return [[ruleError(answer)]];
  const together = given.option === "SUPER_CORE" || given.option === "SUPER_CORE_COLUMN_2";
  const compared = answer.contents.map(({ name, netCost, vnm, rvc, verdict }) => [
    together ? said(SUPER_CORE) : name,
    netCost,
    vnm,
    rvc,
    line.value,
    verdict === "met",
    together ? "" : answer.originating.includes(name),
  ]);
  const members = together ? core.map(({ name }) => [name, "", "", "", "", "", answer.originating.includes(name)]) : [];
  const met = answer.verdict === "met";
  const all = alone ? [] : [[said(ALL_ORIGINATING), "", "", "", "", "", met && !checks.complete ? said(UNKNOWN) : met]];
  const told = checks.findings.filter(({ code }) => !alone || code === "LISTED_VNM_GT_VNM");
  const columnTwo = given.option === "COLUMN_2" || given.option === "SUPER_CORE_COLUMN_2";
  return tableWithFindings(
    [HEADINGS.map(said), ...compared, ...members, ...all],
    [
      ...told,
      ...zeroAmounts(given.records.lines, [columnTwo ? LISTED_VNM : ALL_VNM]),
      ...unusedHeadings(given.records),
    ],
  );
}

/**
 * RVC of a vehicle by both readings: originating parts count as wholly originating (Regulations and panel of 2022), or what is inside them is counted back.
 * @customfunction ROLLUP
 * @param nc Net cost of the vehicle.
 * @param other_vnm Value of non-originating materials outside of originating parts.
 * @param inside_originating Value of non-originating materials inside each originating part: one cell or a range.
 * @returns Spills both contents and what sets them apart.
 */
export function rollUp(nc: unknown, other_vnm: unknown, inside_originating: unknown[][]): unknown[][] {
  const given = allRead({
    netCost: knownOrNull(singleOf(nc), { es: "el costo neto", en: "the net cost" }),
    otherVnm: knownOrNull(singleOf(other_vnm), { es: "el VMN", en: "VNM" }),
    insideOriginating: numbersIn(inside_originating, {
      es: "lo no originario dentro de una parte originaria",
      en: "what is non-originating inside an originating part",
    }),
  });
  if (given instanceof CellError) return [[given]];
  if (given.insideOriginating.some((value) => value < 0)) return [[ruleError(refused(NEGATIVE))]];
  const answer = rollUpRule(given);
  if (answer.kind !== "readings") return [[ruleError(answer)]];
  return detailBlock(
    [
      { label: { es: "VCR con roll-up", en: "RVC with roll-up" }, value: answer.rolledUp, note: ROLLED_UP },
      { label: { es: "VCR sin roll-up", en: "RVC without roll-up" }, value: answer.traced, note: TRACED },
    ],
    answer.findings,
  );
}

/**
 * RVC of a heavy truck with the credit of section 18(22), to 30 June 2027. The text is ambiguous: the detail says how it is read.
 * @customfunction TRUCKCREDIT
 * @param rvc RVC before the credit, as a fraction. One cell or a range.
 * @param material_labour Labour value content from materials and labour alone, as a fraction.
 * @param date Day on which the rule applies.
 * @param [lvc] The whole labour value content, as a fraction: the credit asks for more than 45 %; not judged when left out.
 * @param [detail] TRUE spills the content of one case with warnings.
 * @returns A fraction: the RVC with the credit.
 */
export function truckCredit(
  rvc: unknown[][],
  material_labour: unknown[][],
  date: unknown[][],
  lvc?: unknown[][],
  detail?: unknown,
): unknown[][] {
  return eachOrDetail([rvc, material_labour, date, lvc], detail, (cells) => {
    const given = allRead({
      rvc: numberOf(cells[0], { es: "el VCR", en: "the RVC" }),
      labour: numberOf(cells[1], { es: "el contenido de materiales y mano de obra", en: "materials and labour" }),
      date: dayOrNull(cells[2]),
      total: knownOrNull(cells[3], { es: "el VCL", en: "the LVC" }),
    });
    if (given instanceof CellError) return given;
    if (given.date === null) return DATE_MISSING;
    if ([given.rvc, given.labour, given.total ?? 0].some((each) => each > 1)) return NOT_FRACTIONS;
    const total = given.total === null ? null : pointsOf(given.total);
    const answer = heavyTruckCredit(pointsOf(given.rvc), pointsOf(given.labour), given.date, total);
    const value = fractionOf(answer.value);
    return {
      value,
      rows: () => [
        { label: { es: "VCR sin crédito", en: "RVC without the credit" }, value: given.rvc },
        { label: { es: "VCR con crédito", en: "RVC with the credit" }, value },
      ],
      findings: answer.findings,
    };
  });
}

function corePartOf(record: LineRecord): CorePart {
  return {
    name: record.text("part") ?? "",
    netCost: record.number("nc"),
    vnm: record.number("vnm"),
    listedVnm: record.number("listed_vnm"),
  };
}

const HEADINGS: readonly Bilingual[] = [
  { es: "Parte", en: "Part" },
  { es: "CN", en: "NC" },
  { es: "VMN", en: "VNM" },
  { es: "VCR", en: "RVC" },
  { es: "Umbral", en: "Threshold" },
  { es: "Cumple VCR", en: "Meets RVC" },
  { es: "Originaria por esta opción", en: "Originating by this option" },
];
const ALL_ORIGINATING = { es: "¿Todas originarias?", en: "All originating?" };
const UNKNOWN = { es: "No se sabe", en: "Unknown" };
const SUPER_CORE = { es: "Súper núcleo", en: "Super-core" };
const ROLLED_UP = {
  es: "Una parte originaria cuenta completa (7(4)(a), 14(1); panel de 2022).",
  en: "An originating part counts as a whole (7(4)(a), 14(1); panel of 2022).",
};
const TRACED = {
  es: "La otra lectura: se vuelve a contar lo no originario de las partes.",
  en: "The other reading: what is non-originating in the parts is counted back.",
};
const NEGATIVE = finding(
  "NEGATIVE_VNM",
  "error",
  "Los materiales no originarios no pueden ser negativos.",
  "Non-originating materials cannot be negative.",
);
const DATE_MISSING = CellError.missing({ es: "Falta la fecha.", en: "The date is missing." });
const NOT_FRACTIONS = CellError.wrongInput({
  es: "Los porcentajes se escriben como fracción: 0.61 o 61%, no 61.",
  en: "Percentages are written as fractions: 0.61 or 61%, not 61.",
});
