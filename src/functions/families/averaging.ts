import { averagedContent } from "../../domain/content/averagedContent";
import { averagingPeriod, transitionalPeriod, type PeriodMonths } from "../../domain/content/averagingPeriod";
import { partsAveragingPeriod, type PartsPeriod } from "../../domain/content/partsAveragingPeriod";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf } from "../dayOf";
import { eachOrDetail } from "../detail";
import { isBlank, numberOf, singleOf } from "../inputs";
import { knownOrNull, numbersIn } from "../numbersIn";
import { periodBlock } from "../periodBlock";
import { ruleError } from "../ruleAnswer";
import { codes, termOf } from "../termOf";

const PARTS_PERIODS = codes<PartsPeriod>("parts-period", {
  MONTH: ["mes", "month"],
  QUARTER: ["trimestre", "quarter"],
  BUYER_FISCAL_YEAR: ["ejercicio del comprador", "fiscal year of the buyer"],
  PRODUCER_FISCAL_YEAR: ["ejercicio del productor", "fiscal year of the producer"],
});
const PERIOD_NAME = {
  es: "un periodo: 1, 3, 6 o 12 meses, o el de una parte",
  en: "a period: 1, 3, 6 or 12 months, or that of a part",
};

/**
 * Averaged content of goods or periods: the RVC of the sums, never the mean of the percentages.
 * @customfunction AVGRVC
 * @param nc Net cost of each good or period.
 * @param vnm Value of non-originating materials of each, in the same order.
 * @param [declared] An average that somebody computed before, as a fraction: a mean of percentages is told in the detail.
 * @param [detail] TRUE spills the RVC, both sums and warnings.
 * @returns A fraction: 0.76 is 76 %.
 */
export function averageRvc(nc: unknown[][], vnm: unknown[][], declared?: unknown, detail?: unknown): unknown[][] {
  const given = allRead({
    costs: numbersIn(nc, { es: "el costo neto", en: "the net cost" }),
    materials: numbersIn(vnm, { es: "el VMN", en: "VNM" }),
  });
  if (given instanceof CellError) return [[given]];
  if (given.costs.length !== given.materials.length) return [[PAIRS_DIFFER]];
  const goods = given.costs.map((netCost, index) => ({ netCost, vnm: given.materials[index] ?? null }));
  return eachOrDetail([singleOf(declared)], detail, ([cell]) => {
    const before = knownOrNull(cell, { es: "el promedio declarado", en: "the declared average" });
    if (before instanceof CellError) return before;
    const answer = averagedContent(goods, before);
    if (answer.kind !== "averaged") return ruleError(answer);
    return {
      value: answer.rvc,
      rows: () => [
        { label: { es: "VCR promedio", en: "Averaged RVC" }, value: answer.rvc },
        { label: { es: "Suma de costo neto", en: "Sum of net cost" }, value: answer.netCost },
        { label: { es: "Suma de VMN", en: "Sum of VNM" }, value: answer.vnm },
      ],
      findings: answer.findings,
    };
  });
}

/**
 * Averaging period in which a day lies: one month, three or six months of the fiscal year, or the fiscal year (section 7(15)).
 * @customfunction AVGPERIOD
 * @param date A day of the period.
 * @param [months] 1, 3, 6 or 12; 12, the fiscal year, when left out. Automotive parts also by name: MONTH, QUARTER, BUYER_FISCAL_YEAR, PRODUCER_FISCAL_YEAR.
 * @param [first_month] Month in which the fiscal year begins (of the buyer, when the year is the buyer's), 1 to 12; January when left out.
 * @returns Spills first day, last day and months.
 */
export function averagePeriod(date: unknown, months?: unknown, first_month?: unknown): unknown[][] {
  const given = allRead({
    day: dayOf(singleOf(date)),
    length: lengthOf(singleOf(months)),
    first: isBlank(singleOf(first_month))
      ? 1
      : numberOf(singleOf(first_month), { es: "el primer mes", en: "the first month" }),
  });
  if (given instanceof CellError) return [[given]];
  if (!Number.isInteger(given.first) || given.first < 1 || given.first > 12) return [[MONTHS_WRONG]];
  return periodBlock(
    typeof given.length === "string"
      ? partsAveragingPeriod(given.length, given.day, given.first)
      : averagingPeriod(given.day, given.length, given.first),
  );
}

/** A number of months, or the name of a period of automotive parts. */
function lengthOf(cell: unknown): PeriodMonths | PartsPeriod | CellError {
  // Desktop Excel hands a blank cell over as 0.
  if (isBlank(cell) || cell === 0) return 12;
  const number = numberOf(cell, { es: "los meses", en: "the months" });
  if (number instanceof CellError && typeof cell === "string") return termOf(cell, PARTS_PERIODS, PERIOD_NAME);
  return ([1, 3, 6, 12] as const).find((each) => each === number) ?? MONTHS_WRONG;
}

/**
 * First averaging period of a producer whose fiscal year begins after the agreement entered into force (sections 16(4), 16(5)).
 * @customfunction FIRSTPERIOD
 * @param entry_into_force Day on which the agreement entered into force: 2020-07-01.
 * @param fiscal_year_begins First day of the producer's first fiscal year after it.
 * @returns Spills first day, last day and months.
 */
export function firstPeriod(entry_into_force: unknown, fiscal_year_begins: unknown): unknown[][] {
  const given = allRead({ from: dayOf(singleOf(entry_into_force)), year: dayOf(singleOf(fiscal_year_begins)) });
  if (given instanceof CellError) return [[given]];
  return given.year < given.from ? [[YEAR_BEFORE]] : periodBlock(transitionalPeriod(given.from, given.year));
}

const PAIRS_DIFFER = CellError.wrongInput({
  es: "Los dos rangos deben tener el mismo número de celdas.",
  en: "The two ranges must have the same number of cells.",
});
const MONTHS_WRONG = CellError.wrongInput({
  es: "Los meses son 1, 3, 6 o 12, y el primer mes va de 1 a 12.",
  en: "Months are 1, 3, 6 or 12, and the first month is 1 to 12.",
});
const YEAR_BEFORE = CellError.wrongInput({
  es: "El año fiscal debe comenzar el día de la entrada en vigor o después.",
  en: "The fiscal year must begin on the day of entry into force or later.",
});
