import type { ContentTables } from './ContentTables';
import { finding, refused, type Refused } from './Finding';
import type { FoundPart } from './findPart';
import type { PartCode } from './Part';
import { stepInForce } from './stepInForce';
import type { Method, Threshold } from './DatedThreshold';

const VEHICLES: readonly PartCode[] = ['PASSENGER_VEHICLE', 'LIGHT_TRUCK', 'HEAVY_TRUCK'];

/**
 * Steel and aluminium
 *
 * Of the steel and of the aluminium that the producer of a vehicle buys, each apart, the same share must be originating.
 * Uniform Regulations, section 17(1).
 */
export function metalsThreshold(
  found: FoundPart,
  method: Method,
  date: string,
  tables: ContentTables,
): Threshold | Refused {
  if (!VEHICLES.includes(found.code)) return refused(VEHICLES_ONLY);
  const { from, min_pct: percent, section, steel_melted_and_poured_from } = tables.steel_aluminium;
  const step = stepInForce([{ from, to: null }], date);
  if ('code' in step) return refused(step);
  return {
    kind: 'threshold',
    value: percent / 100,
    percent,
    part: found.code,
    method,
    measure: 'METALS',
    from: step.from,
    to: step.to,
    section,
    source: tables.meta.source,
    rulesAsOf: tables.meta.as_of,
    labour: null,
    findings: date >= steel_melted_and_poured_from ? [MELTED_AND_POURED] : [],
  };
}

const VEHICLES_ONLY = finding(
  'MEASURE_NOT_AVAILABLE',
  'error',
  'La compra de acero y aluminio se exige a quien arma el vehículo: PASSENGER_VEHICLE, LIGHT_TRUCK o HEAVY_TRUCK.',
  'Purchases of steel and aluminium are asked of the producer of the vehicle: PASSENGER_VEHICLE, LIGHT_TRUCK or HEAVY_TRUCK.',
);
const MELTED_AND_POURED = finding(
  'MELTED_AND_POURED',
  'note',
  'Desde el 1 de julio de 2027 el acero debe fundirse y vaciarse en la región.',
  'From 1 July 2027 steel must be melted and poured in the region.',
);
