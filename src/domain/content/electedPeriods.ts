import { averagingPeriod, dayBefore, monthsIn, monthsLater, type Period, type PeriodMonths } from './averagingPeriod';
import { finding, refused, type Finding, type Refused } from './Finding';

export interface ElectedPeriods {
  readonly kind: 'periods';
  /** From the chosen month to the end of the fiscal year, in order. */
  readonly periods: readonly Period[];
  readonly findings: readonly Finding[];
}

/**
 * Elected averaging periods
 *
 * Whoever averages over one, three or six months does so for the rest of the fiscal year: the periods must divide the months that remain
 * evenly, and the election is not rescinded.
 * Uniform Regulations, sections 7(15)(a), 7(17) and 7(18); for total cost 1(7) to 1(9). Vehicles have an election of their own, see `averagingElection`.
 *
 * @param month a day of the first month, `AAAA-MM-DD`
 * @param firstMonth the month in which the fiscal year begins, 1 to 12
 */
export function electedPeriods(month: string, months: PeriodMonths, firstMonth = 1): ElectedPeriods | Refused {
  const { from } = averagingPeriod(month, 1, firstMonth);
  const { to } = averagingPeriod(month, 12, firstMonth);
  const remaining = monthsIn({ from, to });
  if (remaining % months !== 0) return refused(doesNotDivide(remaining, months));
  const periods: Period[] = [];
  for (let begins = from; begins < to;) {
    const ends = monthsLater(begins, months);
    periods.push({ from: begins, to: dayBefore(ends) });
    begins = ends;
  }
  return { kind: 'periods', periods, findings: months === 12 ? [] : [REST_OF_THE_YEAR] };
}

function doesNotDivide(remaining: number, months: number): Finding {
  return finding(
    'AVERAGING_PERIOD',
    'error',
    `Quedan ${remaining} meses del ejercicio y no se dividen en periodos de ${months}: elija 1, 3, 6 o 12 meses que sí los dividan.`,
    `${remaining} months of the fiscal year remain and periods of ${months} do not divide them: choose 1, 3, 6 or 12 months that do.`,
  );
}

const REST_OF_THE_YEAR = finding(
  'AVERAGING_PERIOD',
  'note',
  'La elección es irrevocable y vale para el resto del ejercicio fiscal (7(17) y 7(18)).',
  'The election is irrevocable and holds for the rest of the fiscal year (7(17) and 7(18)).',
);
