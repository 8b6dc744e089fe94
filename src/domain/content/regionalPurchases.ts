import { readPlace } from '../statistics/readPlace';
import { exactSum } from './exactSum';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { divideRationals, numberOfRational, rationalOf } from './Rational';

/** A purchase of direct material: price net of VAT, and the state of the plant that ships it, as typed. */
export interface Purchase {
  readonly value: number | null;
  readonly state: string | null;
}

export interface RegionalShare {
  readonly kind: 'share';
  /** Fraction of all purchases. */
  readonly share: number;
  readonly inRegion: number;
  /** Value whose state is unknown or not recognised; it stays in the denominator. */
  readonly unknownState: number;
  /** Fraction of the value whose state is known. */
  readonly coverage: number;
  readonly findings: readonly Finding[];
}

/** Whether a typed state is one of the Alliance; null when it is blank or no state of Mexico. */
export function isCboState(state: string | null): boolean | null {
  if (state === null || state.trim() === '') return null;
  const reading = readPlace(state);
  return reading.ok && reading.place.kind === 'state' ? CBO.includes(reading.place.abbr) : null;
}

/**
 * Content of the Centro-Bajío-Occidente
 *
 * The value of purchases shipped from plants in Aguascalientes, Guanajuato, Jalisco, Querétaro and San Luis Potosí, over all purchases;
 * an unknown state stays in the denominator and out of the numerator.
 * Our own measure: no agency publishes one. It has no legal effect and must not be compared with a threshold of the agreement.
 */
export function regionalPurchases(purchases: readonly Purchase[]): RegionalShare | Refused | Unknown {
  const values = purchases.map(({ value }) => value).filter((value) => value !== null);
  if (values.some((value) => !(value >= 0 && value < Infinity))) return refused(NOT_AMOUNTS);
  if (values.length < purchases.length) return unknown(VALUE_MISSING);
  const total = exactSum(values);
  if (total === 0) return refused(DIV_BY_ZERO);
  const valueOf = (answer: boolean | null): number =>
    exactSum(purchases.map(({ value, state }) => (isCboState(state) === answer ? (value ?? 0) : 0)));
  const [inRegion, unknownState] = [valueOf(true), valueOf(null)];
  const share = (part: number): number => numberOfRational(divideRationals(rationalOf(part), rationalOf(total)));
  return {
    kind: 'share',
    share: share(inRegion),
    inRegion,
    unknownState,
    coverage: share(exactSum([total, -unknownState])),
    findings: [OURS],
  };
}

const CBO: readonly string[] = ['AGS', 'GTO', 'JAL', 'QRO', 'SLP'];
const OURS = finding(
  'OWN_MEASURE',
  'note',
  'Medida propia, sin efecto legal; no se compara con un umbral del T-MEC.',
  'A measure of our own without legal effect; not to be compared with a threshold of the agreement.',
);
const NOT_AMOUNTS = finding(
  'NEGATIVE_COST',
  'error',
  'Los valores de compra deben ser números no negativos.',
  'Purchase values must be numbers that are not negative.',
);
const VALUE_MISSING = finding(
  'COST_UNKNOWN',
  'missing',
  'Falta el valor de una compra.',
  'The value of a purchase is missing.',
);
const DIV_BY_ZERO = finding('DIV_BY_ZERO', 'error', 'Las compras suman cero.', 'The purchases add up to zero.');
