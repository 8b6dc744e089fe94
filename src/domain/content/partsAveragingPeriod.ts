import { averagingPeriod, type Period } from './averagingPeriod';

/** Over what the content of a part, a core part or the super-core may be averaged. */
export type PartsPeriod = 'BUYER_FISCAL_YEAR' | 'PRODUCER_FISCAL_YEAR' | 'QUARTER' | 'MONTH';

const MONTHS = { BUYER_FISCAL_YEAR: 12, PRODUCER_FISCAL_YEAR: 12, QUARTER: 3, MONTH: 1 } as const;

/**
 * Averaging period of automotive parts
 *
 * Parts of Tables A.1 to E, core parts and the super-core are averaged over the fiscal year of the vehicle producer who buys them, the fiscal
 * year of their own producer, or any quarter or month.
 * Uniform Regulations, section 16(10)(a) to (c).
 *
 * @param day `AAAA-MM-DD`
 * @param firstMonth the month in which the fiscal year of the buyer or of the producer begins, 1 to 12
 */
export function partsAveragingPeriod(kind: PartsPeriod, day: string, firstMonth = 1): Period {
  return averagingPeriod(day, MONTHS[kind], firstMonth);
}
