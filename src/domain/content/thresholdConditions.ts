import { monthsLater } from './averagingPeriod';
import { isAlternativeStaging } from './alternativeStaging';
import { asksIfRuleHasTv } from './asksIfRuleHasTv';
import { contentTables, type ContentTables } from './ContentTables';
import type { Threshold } from './DatedThreshold';
import { finding, type Finding } from './Finding';
import { noTransactionValue } from './netCostOnly';

/** What only the person knows about the rule of the product and about the producer; null is unknown. */
export interface KnownConditions {
  /** `AAAA-MM-DD` */
  readonly date: string;
  /** Whether the rule of the product offers the transaction value method. */
  readonly ruleHasTv: boolean | null;
  /** Last day of an approved alternative staging regime, or of the period of a new plant or refit. */
  readonly approvedEnd: string | null;
}

/**
 * A threshold that holds on a condition gives a verdict only where the condition is known to hold
 *
 * The transaction value numbers of Tables A.1 to E hold where the rule of the product offers that method; the 50 % of a new plant or a refit
 * holds for five or two years from the first prototype.
 * General Note 11(k)(iii)(B) and (D); Uniform Regulations, sections 7(6), 15 and 20(8).
 *
 * @returns what is worth saying of the threshold, with an error where it does not hold and with what is missing where nobody knows
 */
export function thresholdConditions(
  line: Threshold,
  { date, ruleHasTv, approvedEnd }: KnownConditions,
  tables: ContentTables = contentTables(),
): readonly Finding[] {
  const others = line.findings.filter(({ code }) => code !== 'METHOD_IF_RULE_ALLOWS');
  const offered =
    !asksIfRuleHasTv(line) || ruleHasTv === true
      ? []
      : [ruleHasTv === null ? SAY_IF_OFFERED : noTransactionValue(line.part)];
  return [...offered, ...endOf(line, date, approvedEnd, tables), ...others];
}

function endOf(line: Threshold, date: string, end: string | null, tables: ContentTables): readonly Finding[] {
  if (isAlternativeStaging(line.part)) {
    const general = tables.thresholds.alternative_staging_vehicle.steps.at(-1)?.to ?? null;
    if (end === null || general === null || end <= monthsLater(general, FAR)) return [];
    return [farEnd(end, monthsLater(general, FAR), '19(2)')];
  }
  if (line.part !== 'OTHER_VEHICLE_20_8') return [];
  if (end === null) return [END_MISSING];
  if (end < date) return [periodEnded(date, end)];
  // A prototype of the day itself is the latest that can have begun the period.
  const latest = monthsLater(date, tables.thresholds.other_vehicle_new_plant_or_refit.years.new_plant * 12);
  return end > latest ? [farEnd(end, latest, '20(8)')] : [];
}

/** Beyond so many months after the general end an approved one is more probably a slip. */
const FAR = 60;

const SAY_IF_OFFERED = finding(
  'METHOD_IF_RULE_ALLOWS',
  'missing',
  'El umbral por valor de transacción solo vale si la regla específica del producto ofrece ese método: dígalo en rule_has_tv (VERDADERO o FALSO) o use el costo neto (NC).',
  'The transaction value threshold holds only if the rule of the product offers that method: say so in rule_has_tv (TRUE or FALSE) or use net cost (NC).',
);
const END_MISSING = finding(
  'NEW_PLANT_OR_REFIT',
  'missing',
  'El 50 % vale solo 5 años en una planta nueva o 2 tras un reacondicionamiento: dé en approved_end el último día de ese plazo (PLANTPERIOD lo calcula).',
  'The 50 % holds only for 5 years in a new plant or 2 after a refit: give the last day of that period in approved_end (PLANTPERIOD computes it).',
);

function periodEnded(date: string, end: string): Finding {
  return finding(
    'WRONG_DATE',
    'error',
    `El plazo del 50 % acabó el ${end} y la fecha es ${date}: rige OTHER_VEHICLE_20_2 u OTHER_VEHICLE_20_3.`,
    `The period of the 50 % ended on ${end} and the date is ${date}: OTHER_VEHICLE_20_2 or OTHER_VEHICLE_20_3 holds.`,
  );
}

function farEnd(end: string, latest: string, section: string): Finding {
  return finding(
    'WRONG_DATE',
    'note',
    `El fin indicado, ${end}, es posterior al ${latest}, lo más que se espera por la sección ${section}: revise la fecha.`,
    `The end that was given, ${end}, is later than ${latest}, the latest to be expected by section ${section}: check the date.`,
  );
}
