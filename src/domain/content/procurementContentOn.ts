import { finding, refused, type Amount, type Refused, type Unknown } from './Finding';
import { procurementContent } from './nationalContent';
import { stepInForce, type DatedStep } from './stepInForce';

/** What national content in procurement is measured against. */
export type ProcurementBase = 'PRICE' | 'NET_COST';

/** The base by date: the reform of 29 January 2026 takes effect with the year 2027. */
const BASES: readonly (DatedStep & { readonly base: ProcurementBase })[] = [
  { from: '2010-10-14', to: '2026-12-31', base: 'PRICE' },
  { from: '2027-01-01', to: null, base: 'NET_COST' },
];

/**
 * National content in federal procurement, by date
 *
 * The base is the sale price to 31 December 2026 and the net cost of production from 1 January 2027; a base of the other kind is refused.
 * Reglas, DOF 14/10/2010; El Economista, 30 January 2026, on DOF 29/01/2026.
 *
 * @param date `AAAA-MM-DD`
 * @param kind what the base is; null takes it for the base of that day
 * @returns a fraction of the base
 */
export function procurementContentOn(
  base: number | null,
  importedInputs: number | null,
  date: string,
  kind: ProcurementBase | null = null,
): Amount | Refused | Unknown {
  const step = stepInForce(BASES, date);
  if ('code' in step) return refused(BEFORE_THE_RULES);
  if (kind !== null && kind !== step.base) return refused(OTHER_BASE[step.base]);
  return procurementContent(base, importedInputs);
}

const BEFORE_THE_RULES = finding(
  'WRONG_DATE',
  'error',
  'Las reglas de contenido nacional en compras públicas rigen desde el 14 de octubre de 2010: use una fecha posterior.',
  'The rules of national content in procurement are in force from 14 October 2010: use a later date.',
);
const OTHER_BASE: Readonly<Record<ProcurementBase, ReturnType<typeof finding>>> = {
  PRICE: finding(
    'METHOD_MIX',
    'error',
    'Hasta el 31 de diciembre de 2026 la base es el precio de venta, no el costo neto.',
    'To 31 December 2026 the base is the sale price, not net cost.',
  ),
  NET_COST: finding(
    'METHOD_MIX',
    'error',
    'Desde el 1 de enero de 2027 la base es el costo neto de producción, no el precio de venta.',
    'From 1 January 2027 the base is the net cost of production, not the sale price.',
  ),
};
