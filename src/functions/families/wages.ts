import { contentTables } from "../../domain/content/ContentTables";
import { hourlyRate, type PayPeriod } from "../../domain/content/hourlyRate";
import { wageFloor as wageFloorRule, type HourlyWages } from "../../domain/content/wageFloor";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { eachOrDetail } from "../detail";
import { eachCell } from "../eachCell";
import { knownOrNull } from "../numbersIn";
import { ruleError } from "../ruleAnswer";
import { codes, termOf } from "../termOf";
import { yesNoOf } from "../yesNoOf";

/**
 * Countries of the agreement.
 * @customenum {string}
 */
export enum Country {
  /** Mexico, MXN · México */
  Mexico = "MX",
  /** United States, USD · Estados Unidos */
  UnitedStates = "US",
  /** Canada, CAD · Canadá */
  Canada = "CA",
}

/**
 * What one payment of a base wage is for.
 * @customenum {string}
 */
export enum Pay {
  /** Hour · hora */
  Hour = "HOUR",
  /** Week · semana */
  Week = "WEEK",
  /** Two weeks · catorcena */
  TwoWeeks = "TWO_WEEKS",
  /** Half a month · quincena */
  HalfMonth = "HALF_MONTH",
  /** Month · mes */
  Month = "MONTH",
  /** Year · año */
  Year = "YEAR",
}

const COUNTRIES = codes<HourlyWages["country"]>("country", {
  MX: ["México", "Mexico", "MEX"],
  US: ["Estados Unidos", "United States", "EUA", "EE. UU.", "USA"],
  CA: ["Canadá", "Canada", "CAN"],
});
const PERIODS = codes<PayPeriod>("pay", {
  HOUR: ["hora", "hour"],
  WEEK: ["semana", "week"],
  TWO_WEEKS: ["catorcena", "two weeks", "biweekly"],
  HALF_MONTH: ["quincena", "half a month", "semi-monthly"],
  MONTH: ["mes", "month", "mensual", "monthly"],
  YEAR: ["año", "year", "anual", "yearly"],
});
const COUNTRY_NAME = { es: "un país del T-MEC", en: "a country of the agreement" };

/**
 * Wage floor per hour that makes a plant qualify for labour value content, in the money of the country.
 * @customfunction WAGEFLOOR
 * @param country MX (MXN), US (USD) or CA (CAD). One cell or a range.
 * @returns Money per hour: a fixed amount, not converted by the day's rate.
 */
export function wageFloor(country: Country[][]): unknown[][] {
  return eachCell([country], ([cell]) => {
    const code = termOf(cell, COUNTRIES, COUNTRY_NAME);
    return code instanceof CellError ? code : contentTables().lvc.wage_floor[code].amount;
  });
}

/**
 * Whether the average base wage of a plant reaches the floor of its country (section 12).
 * @customfunction WAGE
 * @param country MX, US or CA. One cell or a range.
 * @param base_wages Base wages for direct production hours, in the money of the country, without benefits, bonuses and premiums.
 * @param hours Hours of direct production paid by them.
 * @param [with_bonus] Whether the wages have benefits, bonuses or premiums: they must not; blank is not known and warned of in the detail.
 * @param [detail] TRUE spills verdict, rate, floor and warnings of one plant.
 * @returns TRUE or FALSE; #N/A when not enough is known.
 */
export function wage(
  country: Country[][],
  base_wages: unknown[][],
  hours: unknown[][],
  with_bonus?: unknown[][],
  detail?: unknown,
): unknown[][] {
  return eachOrDetail([country, base_wages, hours, with_bonus], detail, (cells) => {
    const wages = allRead({
      country: termOf(cells[0], COUNTRIES, COUNTRY_NAME),
      baseWages: knownOrNull(cells[1], { es: "el salario base", en: "base wages" }),
      hours: knownOrNull(cells[2], { es: "las horas", en: "the hours" }),
      withBonus: yesNoOf(cells[3], { es: "si incluye bonos", en: "whether there are bonuses in it" }),
    });
    if (wages instanceof CellError) return wages;
    const answer = wageFloorRule(wages);
    if (answer.kind !== "wage") return ruleError(answer);
    const { currency } = contentTables().lvc.wage_floor[wages.country];
    const met = answer.verdict === "met";
    return {
      value: met,
      rows: () => [
        {
          label: { es: "Veredicto", en: "Verdict" },
          value: met
            ? { es: "Alcanza el piso salarial", en: "Reaches the wage floor" }
            : { es: "No alcanza el piso salarial", en: "Does not reach the wage floor" },
        },
        {
          label: { es: "Salario por hora", en: "Wage per hour" },
          value: answer.rate,
          note: { es: currency, en: currency },
        },
        { label: { es: "Piso", en: "Floor" }, value: answer.floor, note: { es: currency, en: currency } },
      ],
      findings: answer.findings,
    };
  });
}

/**
 * Hourly rate of a salary: half a month × 24 ÷ 52, a month × 12 ÷ 52, over the hours of the week.
 * @customfunction HOURLYRATE
 * @param wage Base wage of one payment, without benefits, bonuses and premiums. One cell or a range.
 * @param pay What one payment is for: HOUR, WEEK, TWO_WEEKS, HALF_MONTH, MONTH or YEAR.
 * @param [weekly_hours] Hours worked in a week; an hourly wage does not need them.
 * @returns Money per hour.
 */
export function rateOfSalary(wage: unknown[][], pay: Pay[][], weekly_hours?: unknown[][]): unknown[][] {
  return eachCell([wage, pay, weekly_hours], (cells) => {
    const given = allRead({
      wage: knownOrNull(cells[0], { es: "el salario", en: "the wage" }),
      period: termOf(cells[1], PERIODS, { es: "un periodo de pago", en: "a pay period" }),
      weeklyHours: knownOrNull(cells[2], { es: "las horas por semana", en: "the hours per week" }),
    });
    if (given instanceof CellError) return given;
    const answer = hourlyRate(given);
    return answer.kind === "value" ? answer.value : ruleError(answer);
  });
}
