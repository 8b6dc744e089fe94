import type { ContentTables } from './ContentTables';
import { finding, refused, type Refused } from './Finding';
import type { FoundPart } from './findPart';
import type { PartCode } from './Part';
import { stepInForce } from './stepInForce';
import type { Method, Threshold } from './DatedThreshold';

const VEHICLES: Partial<Record<PartCode, 'passenger_vehicle' | 'light_truck' | 'heavy_truck'>> = {
  PASSENGER_VEHICLE: 'passenger_vehicle',
  LIGHT_TRUCK: 'light_truck',
  HEAVY_TRUCK: 'heavy_truck',
};

/**
 * Labour value content
 *
 * The producer of a vehicle shows a share of its cost paid at or above the wage floor; parts have no labour value threshold.
 * Uniform Regulations, sections 12 and 18(1) to 18(3).
 */
export function labourValueThreshold(
  found: FoundPart,
  method: Method,
  date: string,
  tables: ContentTables,
): Threshold | Refused {
  const vehicle = VEHICLES[found.code];
  if (vehicle === undefined) return refused(VEHICLES_ONLY);
  const step = stepInForce(tables.lvc[vehicle], date);
  if ('code' in step) return refused(step);
  return {
    kind: 'threshold',
    value: step.total / 100,
    percent: step.total,
    part: found.code,
    method,
    measure: 'LVC',
    from: step.from,
    to: step.to,
    section: tables.lvc.section,
    source: tables.meta.source,
    rulesAsOf: tables.meta.as_of,
    labour: {
      minMaterialLabour: step.min_material_labour,
      maxTechnology: step.max_technology,
      maxAssembly: step.max_assembly,
    },
    findings: [],
  };
}

const VEHICLES_ONLY = finding(
  'MEASURE_NOT_AVAILABLE',
  'error',
  'El contenido laboral (LVC) se exige a quien arma el vehículo: PASSENGER_VEHICLE, LIGHT_TRUCK o HEAVY_TRUCK.',
  'Labour value content (LVC) is asked of the producer of the vehicle: PASSENGER_VEHICLE, LIGHT_TRUCK or HEAVY_TRUCK.',
);
