import { amount, finding, refused, type Amount, type Finding, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import { divideRationals, numberOfRational, rationalOf, subtractRationals } from './Rational';

/**
 * Value added of exports of global manufacturing (VAEMG)
 *
 * Its share is production less imported inputs, which is gross value added plus national intermediate consumption, over production.
 * INEGI, Valor agregado de exportación de la manufactura global, as reported by El Economista, 29 November 2015.
 *
 * @returns a fraction of the production
 */
export function exportValueAdded(production: number | null, importedInputs: number | null): Amount | Refused | Unknown {
  return restOf(production, importedInputs, PRODUCTION, MORE_THAN_PRODUCTION, []);
}

/**
 * National content in federal procurement, to 31 December 2026
 *
 * The sale price less imported inputs, over the sale price; at least 65 %. From 1 January 2027 the base is the net cost of production.
 * Reglas, DOF 14/10/2010; El Economista, 30 January 2026, on DOF 29/01/2026.
 *
 * The official formula could not be read: the answer says that it is a common reading.
 *
 * @param base sale price to the end of 2026; net cost of production later
 * @returns a fraction of the base
 */
export function procurementContent(base: number | null, importedInputs: number | null): Amount | Refused | Unknown {
  return restOf(base, importedInputs, BASE, MORE_THAN_BASE, [COMMON_READING]);
}

function restOf(
  whole: number | null,
  imported: number | null,
  name: typeof BASE,
  more: Finding,
  findings: Amount['findings'],
): Amount | Refused | Unknown {
  const given = knownAmounts({ whole: name, imported: IMPORTED }, { whole, imported });
  if (given.kind !== 'known') return given;
  if (given.amounts.whole === 0) return refused(DIV_BY_ZERO);
  const base = rationalOf(given.amounts.whole);
  const rest = subtractRationals(base, rationalOf(given.amounts.imported));
  const warned = given.amounts.imported > given.amounts.whole ? [more, ...findings] : findings;
  return amount(numberOfRational(divideRationals(rest, base)), warned);
}

const PRODUCTION = { es: 'la producción', en: 'the production' };
const BASE = { es: 'el precio de venta o costo neto', en: 'the sale price or net cost' };
const IMPORTED = { es: 'los insumos importados', en: 'imported inputs' };
const DIV_BY_ZERO = finding('DIV_BY_ZERO', 'error', 'La base es cero.', 'The base is zero.');
const MORE_THAN_PRODUCTION = finding(
  'VNM_GT_BASE',
  'warning',
  'Los insumos importados superan la producción: la parte agregada es negativa. Revise ambos importes y que estén en la misma moneda.',
  'Imported inputs are more than the production: the share added is negative. Check both amounts, and that they are in one currency.',
);
const MORE_THAN_BASE = finding(
  'VNM_GT_BASE',
  'warning',
  'Los insumos importados superan la base: el contenido es negativo. Revise ambos importes y que estén en la misma moneda.',
  'Imported inputs are more than the base: the content is negative. Check both amounts, and that they are in one currency.',
);
const COMMON_READING = finding(
  'INTERPRETATION',
  'warning',
  'Fórmula según la lectura usual; confírmela con las reglas del DOF. No es el VCR del T-MEC.',
  'Formula of the common reading; confirm it with the rules in the DOF. It is not the RVC of the agreement.',
);
