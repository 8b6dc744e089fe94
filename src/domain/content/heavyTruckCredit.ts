import { amount, finding, type Amount } from './Finding';
import { exactSum } from './exactSum';

/** Section 18(22): the floor of the content, the points above which labour counts, and the first day without the credit. */
const LEAST_RVC = 60;
const LABOUR_FLOOR = 30;
const ENDS = '2027-07-01';

/**
 * Heavy-truck credit
 *
 * Until 1 July 2027 the points of labour value content from materials and labour above 30 may be added to the regional value content of
 * a heavy truck, "provided that the RVC percentage is not below 60%".
 * Uniform Regulations, section 18(22).
 *
 * The text does not say whether the 60 % is before or after the credit; it is read as before, and the answer says so.
 *
 * @param rvcPercent content in points of 100, exact as typed
 * @param materialLabour points from materials and labour
 * @param date `AAAA-MM-DD`
 * @returns the content with the credit, in points
 */
export function heavyTruckCredit(rvcPercent: number, materialLabour: number, date: string): Amount {
  const credit = Math.max(0, exactSum([materialLabour, -LABOUR_FLOOR]));
  if (date >= ENDS || rvcPercent < LEAST_RVC || credit === 0) return amount(rvcPercent);
  return amount(exactSum([rvcPercent, credit]), [AMBIGUOUS]);
}

const AMBIGUOUS = finding(
  'INTERPRETATION',
  'warning',
  'El crédito del artículo 18(22) es ambiguo: aquí el 60 % se exige antes del crédito. Confírmelo con su asesor.',
  'The credit of section 18(22) is ambiguous: here the 60 % is asked before the credit. Confirm with counsel.',
);
