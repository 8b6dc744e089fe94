import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { SUM_TOO_LARGE } from './sumTooLarge';

const BASE_UNKNOWN = finding(
  'BASE_UNKNOWN',
  'missing',
  'Falta la base: el valor de transacción o el costo neto.',
  'The base is missing: transaction value or net cost.',
);
const VNM_UNKNOWN = finding(
  'VNM_UNKNOWN',
  'missing',
  'Falta el valor de los materiales no originarios; si no los hay, escriba 0.',
  'The value of non-originating materials is missing; if there are none, write 0.',
);
const NOT_A_NUMBER = finding(
  'NOT_A_NUMBER',
  'error',
  'La base y los materiales no originarios deben ser números.',
  'The base and the non-originating materials must be numbers.',
);
const DIV_BY_ZERO = finding(
  'DIV_BY_ZERO',
  'error',
  'La base es cero: el contenido no se puede calcular.',
  'The base is zero: the content cannot be computed.',
);
const BASE_NOT_POSITIVE = finding(
  'BASE_NOT_POSITIVE',
  'error',
  'La base es negativa; revise el valor de transacción o el costo neto.',
  'The base is negative; check the transaction value or the net cost.',
);
const NEGATIVE_VNM = finding(
  'NEGATIVE_VNM',
  'error',
  'El valor de los materiales no originarios es negativo; registre las notas de crédito aparte.',
  'The value of non-originating materials is negative; record credit notes apart.',
);

/** Base and materials, both known, finite and in range; or why not. */
export type BaseAndMaterials =
  { readonly kind: 'ready'; readonly base: number; readonly vnm: number } | Refused | Unknown;

/**
 * A content needs a base above zero and a value of materials that is not negative.
 *
 * Null is unknown. What is wrong is said before what is missing.
 */
export function baseAndMaterials(base: number | null, vnm: number | null): BaseAndMaterials {
  if (base !== null && vnm !== null && base > 0 && vnm >= 0 && base < Infinity && vnm < Infinity) {
    return { kind: 'ready', base, vnm };
  }
  const wrong: Finding[] = [];
  if (base === Infinity || vnm === Infinity) return refused(SUM_TOO_LARGE);
  if ((base !== null && !Number.isFinite(base)) || (vnm !== null && !Number.isFinite(vnm))) wrong.push(NOT_A_NUMBER);
  if (base === 0) wrong.push(DIV_BY_ZERO);
  if (base !== null && base < 0) wrong.push(BASE_NOT_POSITIVE);
  if (vnm !== null && vnm < 0) wrong.push(NEGATIVE_VNM);
  if (wrong.length > 0) return refused(...wrong);
  return unknown(...(base === null ? [BASE_UNKNOWN] : []), ...(vnm === null ? [VNM_UNKNOWN] : []));
}
