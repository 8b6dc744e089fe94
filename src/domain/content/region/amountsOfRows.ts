import { exactSum } from '../exactSum';
import { finding, refused, unknown, type FindingCode, type Refused, type Severity, type Unknown } from '../Finding';
import { atRows } from './atRows';

/** Amounts of all rows known, none negative, with a total above zero. */
export interface AmountsOfRows {
  readonly kind: 'amounts';
  readonly values: readonly number[];
  readonly total: number;
}

/**
 * A share of amounts needs every amount
 *
 * Each is known and not negative, and together they are more than zero and a number that can be kept. Null is unknown; what is wrong is
 * said before what is missing, with its rows. A credit note belongs beside the purchase it corrects, not on a row of its own.
 */
export function amountsOfRows(values: readonly (number | null)[]): AmountsOfRows | Refused | Unknown {
  const rowsWhere = (wrong: (value: number | null) => boolean): number[] =>
    values.flatMap((value, index) => (wrong(value) ? [index + 1] : []));
  const negative = rowsWhere((value) => value !== null && !(value >= 0));
  if (negative.length > 0) {
    return refused(
      at(
        negative,
        'NEGATIVE_COST',
        'error',
        'el importe debe ser un número no negativo',
        'the amount must be a number that is not negative',
      ),
    );
  }
  const missing = rowsWhere((value) => value === null);
  if (missing.length > 0) {
    return unknown(
      at(
        missing,
        'COST_UNKNOWN',
        'missing',
        'falta el importe; si no hay, escriba 0',
        'the amount is missing; if there is none, write 0',
      ),
    );
  }
  const known = values.map((value) => value ?? 0);
  if (!known.every(Number.isFinite)) return refused(TOO_LARGE);
  const total = exactSum(known);
  if (total === 0) return refused(DIV_BY_ZERO);
  return Number.isFinite(total) ? { kind: 'amounts', values: known, total } : refused(TOO_LARGE);
}

function at(
  rows: readonly number[],
  code: FindingCode,
  severity: Severity,
  es: string,
  en: string,
): ReturnType<typeof finding> {
  const place = atRows(rows);
  return finding(code, severity, `${place.es}: ${es}.`, `${place.en}: ${en}.`);
}

const DIV_BY_ZERO = finding('DIV_BY_ZERO', 'error', 'Los importes suman cero.', 'The amounts add up to zero.');
const TOO_LARGE = finding(
  'TOO_LARGE',
  'error',
  'Los importes son demasiado grandes para sumarlos; use millones.',
  'The amounts are too large to be added up; use millions.',
);
