import { baseAndMaterials } from './baseAndMaterials';
import { amount, finding, type Amount, type Refused, type Unknown } from './Finding';

const VNM_GT_BASE = finding(
  'VNM_GT_BASE',
  'warning',
  'Los materiales no originarios valen más que la base: el contenido es negativo. Revise la moneda, la unidad y el periodo.',
  'The non-originating materials are worth more than the base: the content is negative. Check currency, unit and period.',
);

/** A fraction with 15 decimals: what is left of a double after its binary rounding. */
const DECIMALS = 1e15;

/**
 * Regional value content
 *
 * The content is the base less the value of non-originating materials, divided by the base; the base is the transaction value
 * or the net cost: `(TV − VNM) / TV`, `(NC − VNM) / NC`.
 * Agreement, article 4.5; Uniform Regulations, sections 7(2) and 7(3).
 *
 * @param base transaction value or net cost; null is unknown
 * @param vnm value of non-originating materials, in the money of the base; null is unknown
 * @returns a fraction (0.72 is 72 %), never clamped: a negative one comes with the warning `VNM_GT_BASE`.
 *   It is for showing; a verdict comes from `qualifies`, which compares exactly.
 */
export function rvc(base: number | null, vnm: number | null): Amount | Refused | Unknown {
  const given = baseAndMaterials(base, vnm);
  if (given.kind !== 'ready') return given;
  const fraction = Math.round(((given.base - given.vnm) / given.base) * DECIMALS) / DECIMALS;
  return fraction < 0 ? amount(fraction, [VNM_GT_BASE]) : amount(fraction);
}
