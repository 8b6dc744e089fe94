import { declaredThreshold } from "../../domain/content/declaredThreshold";
import { netCostChecks } from "../../domain/content/netCostChecks";
import { newPlantOrRefit, type PlantChange } from "../../domain/content/newPlantOrRefit";
import { thresholdOfPeriod } from "../../domain/content/thresholdOfPeriod";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf, dayOrNull } from "../dayOf";
import { eachOrDetail } from "../detail";
import { isBlank, isOmitted, numberOf, singleOf, textOf } from "../inputs";
import { knownOrNull, numbersIn } from "../numbersIn";
import { periodBlock } from "../periodBlock";
import { reviewBlock } from "../reviewBlock";
import { ruleError } from "../ruleAnswer";
import { tablesOf } from "../tablesOf";
import { codes, termOf } from "../termOf";
import { useOrNull } from "../useOrNull";
import type { Measure, Method, Part, Use } from "./codes";

/**
 * Why another vehicle has the lower threshold of section 20(8).
 * @customenum {string}
 */
export enum Change {
  /** New building and machinery for a new vehicle · planta nueva */
  NewPlant = "NEW_PLANT",
  /** Plant closed three months or more to make another vehicle · reacondicionada */
  Refit = "REFIT",
}

const CHANGES = codes<PlantChange>("plant-change", {
  NEW_PLANT: ["planta nueva", "new plant"],
  REFIT: ["reacondicionada", "refit", "reacondicionamiento"],
});

/**
 * Reviews a threshold that somebody declared: the number of the other method, of an earlier day or of another table is told.
 * @customfunction CHECKTHRESHOLD
 * @param declared Threshold as declared: 0.75, 75 or 75 %.
 * @param part Part: vehicle, table (A1, A2, B, C, D, E) or HS code.
 * @param method Method: NC or TV.
 * @param date Day on which the rule applies.
 * @param [measure] RVC (when left out), LVC or METALS.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [use] What a part is for: LIGHT, HEAVY or AFTERMARKET; it settles HS codes that stand in several tables.
 * @param [approved_end] Last day of the producer's approved alternative staging regime, for ALTERNATIVE_STAGING.
 * @returns Spills whether it is right, and what it probably is.
 */
export function checkThreshold(
  declared: unknown,
  part: Part,
  method: Method,
  date: unknown,
  measure?: Measure,
  overrides?: unknown[][],
  use?: Use,
  approved_end?: unknown,
): unknown[][] {
  const given = allRead({
    declared: isBlank(singleOf(declared)) ? DECLARED_MISSING : singleOf(declared),
    ...askedOf(part, method, measure, use, approved_end),
    date: dayOf(singleOf(date)),
    tables: tablesOf(overrides),
  });
  if (given instanceof CellError) return [[given]];
  return reviewBlock(declaredThreshold(given.declared, given, given.tables));
}

/**
 * Reviews a net cost that somebody declared: excluded costs left in, or profit in it.
 * @customfunction CHECKNC
 * @param nc Net cost as declared.
 * @param [total_cost] Total cost; not judged when left out.
 * @param [excluded] Excluded costs: one cell or a range, added up.
 * @param [price] Price of the good; not judged when left out.
 * @returns Spills whether anything was found, and what.
 */
export function checkNetCost(nc: unknown, total_cost?: unknown, excluded?: unknown[][], price?: unknown): unknown[][] {
  const given = allRead({
    netCost: numberOf(singleOf(nc), { es: "el costo neto", en: "the net cost" }),
    totalCost: knownOrNull(singleOf(total_cost), { es: "el costo total", en: "the total cost" }),
    excluded: isBlank(singleOf(excluded))
      ? []
      : numbersIn(excluded, { es: "el costo excluido", en: "the excluded cost" }),
    price: knownOrNull(singleOf(price), { es: "el precio", en: "the price" }),
  });
  if (given instanceof CellError) return [[given]];
  const compared = (given.totalCost !== null && given.excluded.length > 0) || given.price !== null;
  return compared ? reviewBlock(netCostChecks(given)) : [[NOTHING_TO_COMPARE]];
}

/**
 * Threshold of a period: that of its last day, with a warning where it changes inside.
 * @customfunction PERIODTHRESHOLD
 * @param part Part: vehicle, table (A1, A2, B, C, D, E) or HS code. One cell or a range.
 * @param method Method: NC or TV.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [measure] RVC (when left out), LVC or METALS.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @param [detail] TRUE spills the threshold of one case with warnings.
 * @param [use] What a part is for: LIGHT, HEAVY or AFTERMARKET; it settles HS codes that stand in several tables.
 * @param [approved_end] Last day of the producer's approved alternative staging regime, for ALTERNATIVE_STAGING.
 * @returns A fraction: 0.75 is 75 %.
 */
export function periodThreshold(
  part: Part[][],
  method: Method[][],
  from: unknown[][],
  to: unknown[][],
  measure?: Measure[][],
  overrides?: unknown[][],
  detail?: unknown,
  use?: Use[][],
  approved_end?: unknown[][],
): unknown[][] {
  const tables = tablesOf(overrides);
  if (tables instanceof CellError) return [[tables]];
  return eachOrDetail([part, method, measure, from, to, use, approved_end], detail, (cells) => {
    const given = allRead({
      ...askedOf(cells[0], cells[1], cells[2], cells[5], cells[6]),
      from: dayOf(cells[3]),
      to: dayOf(cells[4]),
    });
    if (given instanceof CellError) return given;
    const answer = thresholdOfPeriod(given, tables);
    if (answer.kind === "refused") return ruleError(answer);
    return {
      value: answer.value,
      rows: () => [{ label: { es: "Umbral", en: "Threshold" }, value: answer.value, note: answer.rules }],
      findings: answer.findings,
    };
  });
}

/**
 * Days on which another vehicle of a new or refitted plant has the 50 % of section 20(8).
 * @customfunction PLANTPERIOD
 * @param change NEW_PLANT (five years) or REFIT (two years).
 * @param prototype Day of the first prototype.
 * @returns Spills first and last day.
 */
export function plantPeriod(change: Change, prototype: unknown): unknown[][] {
  const given = allRead({
    change: termOf(singleOf(change), CHANGES, { es: "un cambio de planta", en: "a change of plant" }),
    prototype: dayOf(singleOf(prototype)),
  });
  if (given instanceof CellError) return [[given]];
  return periodBlock(newPlantOrRefit(given.change, given.prototype));
}

function askedOf(
  part: unknown,
  method: unknown,
  measure: unknown,
  use: unknown,
  approvedEnd: unknown,
): Record<"part" | "method" | "measure", string | CellError> &
  Record<"use" | "approvedEnd", string | null | CellError> {
  return {
    part: textOf(singleOf(part), { es: "la parte", en: "the part" }),
    method: textOf(singleOf(method), { es: "el método (NC o TV)", en: "the method (NC or TV)" }),
    measure: isOmitted(measure) ? "RVC" : textOf(singleOf(measure), { es: "la medida", en: "the measure" }),
    use: useOrNull(singleOf(use)),
    approvedEnd: dayOrNull(singleOf(approvedEnd)),
  };
}

const NOTHING_TO_COMPARE = CellError.missing({
  es: "Pase el costo total con los costos excluidos, o el precio: sin ellos no hay con qué comparar el costo neto.",
  en: "Pass the total cost with the excluded costs, or the price: without them there is nothing to compare the net cost with.",
});
const DECLARED_MISSING = CellError.missing({
  es: "Falta el umbral declarado.",
  en: "The declared threshold is missing.",
});
