import { governmentRate } from "../../domain/content/governmentRate";
import { nonAllowableInterest } from "../../domain/content/nonAllowableInterest";
import { principalMaturity } from "../../domain/content/principalMaturity";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { eachOrDetail } from "../detail";
import { eachCell } from "../eachCell";
import { numberOf } from "../inputs";
import { knownOrNull, numbersIn } from "../numbersIn";
import { fractionOf, pointsOf } from "../percentPoints";
import { ruleError } from "../ruleAnswer";

/**
 * Non-allowable interest: the part above the government's rate plus 700 basis points.
 * @customfunction INTEREST
 * @param interest Interest in the total cost of the period, in money. One cell or a range.
 * @param rate Yearly rate that the producer pays, as a fraction: 0.12 or 12%.
 * @param government_rate Government's rate for the maturity of the debt (Mexico: CETES), as a fraction; GOVRATE gives it.
 * @param [detail] TRUE spills the amount of one case and how the rule is read.
 * @returns Money: what NETCOST takes out as interest.
 */
export function interest(
  interest: unknown[][],
  rate: unknown[][],
  government_rate: unknown[][],
  detail?: unknown,
): unknown[][] {
  return eachOrDetail([interest, rate, government_rate], detail, (cells) => {
    const debt = allRead({
      interest: knownOrNull(cells[0], { es: "el interés del periodo", en: "the interest of the period" }),
      rate: rateOf(cells[1], { es: "la tasa de la deuda", en: "the rate of the debt" }),
      governmentRate: rateOf(cells[2], { es: "la tasa del gobierno", en: "the government rate" }),
    });
    if (debt instanceof CellError) return debt;
    const answer = nonAllowableInterest(debt);
    if (answer.kind !== "value") return ruleError(answer);
    const label = { es: "Intereses no admisibles", en: "Non-allowable interest" };
    return { value: answer.value, rows: () => [{ label, value: answer.value }], findings: answer.findings };
  });
}

/**
 * Weighted average principal maturity in years, rounded to one decimal as Schedule 9 orders.
 * @customfunction MATURITY
 * @param years Years until each payment: 1, 2, 3…
 * @param principal Principal repaid in each payment, in the same order.
 * @returns Years, with one decimal.
 */
export function maturity(years: unknown[][], principal: unknown[][]): unknown[][] {
  const given = allRead({
    years: numbersIn(years, { es: "el año del pago", en: "the year of the payment" }),
    principal: numbersIn(principal, { es: "el pago de capital", en: "the principal payment" }),
  });
  if (given instanceof CellError) return [[given]];
  if (given.years.length !== given.principal.length) return [[PAIRS_DIFFER]];
  const answer = principalMaturity(
    given.years.map((each, index) => ({ years: each, principal: given.principal[index] ?? 0 })),
  );
  return [[answer.kind === "value" ? answer.value : ruleError(answer)]];
}

/**
 * Government's rate of a maturity, on the straight line between the nearest shorter and longer debt.
 * @customfunction GOVRATE
 * @param maturity Maturity in years; MATURITY gives it. One cell or a range.
 * @param curve_years Maturities of the government's debt, in years.
 * @param curve_rates Its yearly rates, as fractions, in the same order.
 * @returns A fraction: 0.0485 is 4.85 %.
 */
export function govRate(maturity: unknown[][], curve_years: unknown[][], curve_rates: unknown[][]): unknown[][] {
  const curve = allRead({
    years: numbersIn(curve_years, { es: "el plazo", en: "the maturity" }),
    rates: numbersIn(curve_rates, { es: "la tasa del gobierno", en: "the government rate" }),
  });
  if (curve instanceof CellError) return [[curve]];
  if (curve.years.length !== curve.rates.length) return [[PAIRS_DIFFER]];
  if (curve.rates.some((each) => Math.abs(each) >= 1)) return [[NOT_A_FRACTION]];
  const points = curve.years.map((each, index) => ({ years: each, percent: pointsOf(curve.rates[index] ?? 0) }));
  return eachCell([maturity], ([cell]) => {
    const asked = numberOf(cell, { es: "el plazo", en: "the maturity" });
    if (asked instanceof CellError) return asked;
    const answer = governmentRate(asked, points);
    return answer.kind === "value" ? fractionOf(answer.value) : ruleError(answer);
  });
}

/** A yearly rate in points; 6 in a cell would be 600 %, a slip that must not pass as a rate. */
function rateOf(cell: unknown, name: { es: string; en: string }): number | null | CellError {
  const rate = knownOrNull(cell, name);
  if (rate instanceof CellError || rate === null) return rate;
  return Math.abs(rate) >= 1 ? NOT_A_FRACTION : pointsOf(rate);
}

const NOT_A_FRACTION = CellError.wrongInput({
  es: "Una tasa se escribe como fracción o porcentaje: 0.06 o 6%, no 6.",
  en: "A rate is written as a fraction or percentage: 0.06 or 6%, not 6.",
});
const PAIRS_DIFFER = CellError.wrongInput({
  es: "Los dos rangos deben tener el mismo número de celdas.",
  en: "The two ranges must have the same number of cells.",
});
