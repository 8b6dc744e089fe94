import { exactSum } from './exactSum';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { compareRationals, multiplyRationals, numberOfRational, rationalOf, sumOfRationals } from './Rational';

/** One worker, or a group with the same pay; in the money of the country. Null is unknown. */
export interface Worker {
  /** Base rate per hour, without benefits, bonuses and premiums; an agency worker's is what the worker receives. */
  readonly rate: number | null;
  readonly hours: number | null;
  /** Hours of direct production work among them. */
  readonly directHours: number | null;
  /** Interns and trainees, managers who may hire and fire, and research staff are not direct production workers. */
  readonly role?: 'WORKER' | 'INTERN' | 'MANAGER' | 'RESEARCH';
}

export interface DirectProductionWages {
  readonly kind: 'wages';
  /** Base wages and hours that count, for `wageFloor`. */
  readonly baseWages: number;
  readonly hours: number;
  /** Workers who spend at least 85 % of their time on direct production; all their hours count. */
  readonly directWorkers: number;
  readonly findings: readonly Finding[];
}

/** Percent of the time that makes a direct production worker. */
const LEAST_DIRECT = 85;

/**
 * Wages of direct production work
 *
 * All hours count of a worker who spends at least 85 % of the time on direct production work; of others only the hours of that work.
 * Interns, managers who may hire and fire and research staff do not count.
 * Uniform Regulations, section 12 ("direct production work", "direct production worker", "average base hourly wage rate").
 */
export function directProductionWages(workers: readonly Worker[]): DirectProductionWages | Refused | Unknown {
  const counted = workers
    .map((worker, index) => ({ ...worker, line: index + 1 }))
    .filter(({ role = 'WORKER' }) => role === 'WORKER');
  const wrong: Finding[] = [];
  const missing: Finding[] = [];
  const wages: ReturnType<typeof rationalOf>[] = [];
  const hours: number[] = [];
  let directWorkers = 0;
  for (const { rate, hours: all, directHours: direct, line } of counted) {
    if ([rate, all, direct].some((value) => value !== null && !(value >= 0 && value < Infinity)))
      wrong.push(notANumber(line));
    else if (rate === null || all === null || direct === null) missing.push(notKnown(line));
    else if (direct > all) wrong.push(moreThanAll(line));
    else {
      const isDirect =
        all > 0 &&
        compareRationals(
          multiplyRationals(rationalOf(direct), rationalOf(100)),
          multiplyRationals(rationalOf(all), rationalOf(LEAST_DIRECT)),
        ) >= 0;
      const counting = isDirect ? all : direct;
      directWorkers += isDirect ? 1 : 0;
      hours.push(counting);
      wages.push(multiplyRationals(rationalOf(rate), rationalOf(counting)));
    }
  }
  if (wrong.length > 0) return refused(...wrong);
  if (missing.length > 0) return unknown(...missing);
  return {
    kind: 'wages',
    baseWages: numberOfRational(sumOfRationals(wages)),
    hours: exactSum(hours),
    directWorkers,
    findings: [],
  };
}

function notANumber(line: number): Finding {
  return finding(
    'NOT_A_NUMBER',
    'error',
    `Trabajador ${line}: salario y horas deben ser números no negativos.`,
    `Worker ${line}: wage and hours must be numbers that are not negative.`,
  );
}

function notKnown(line: number): Finding {
  return finding(
    'COST_UNKNOWN',
    'missing',
    `Trabajador ${line}: falta el salario o las horas.`,
    `Worker ${line}: the wage or the hours are missing.`,
  );
}

function moreThanAll(line: number): Finding {
  return finding(
    'NOT_A_NUMBER',
    'error',
    `Trabajador ${line}: las horas de producción directa superan las trabajadas.`,
    `Worker ${line}: the hours of direct production exceed the hours worked.`,
  );
}
