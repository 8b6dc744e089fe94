import { alternativeStagingFindings, alternativeStagingSteps } from './alternativeStaging';
import type { ContentTables } from './ContentTables';
import type { Method, Threshold } from './DatedThreshold';
import { exactSum } from './exactSum';
import { finding, refused, type Refused } from './Finding';
import type { FoundPart } from './findPart';
import type { PartCode } from './Part';
import { stepInForce } from './stepInForce';
import { thresholdInForce } from './thresholdInForce';

type LabourStep = ContentTables['lvc']['passenger_vehicle'][number];

/**
 * Labour value content
 *
 * The producer of a vehicle shows a share of its cost paid at or above the wage floor; parts have no labour value threshold.
 * Uniform Regulations, sections 12, 18(1) to 18(3) and 19(4)(d).
 */
export function labourValueThreshold(
  found: FoundPart,
  method: Method,
  date: string,
  tables: ContentTables,
  approvedEnd: string | null = null,
): Threshold | Refused {
  const steps = stepsOf(found.code, tables, approvedEnd);
  if (steps === null) return refused(VEHICLES_ONLY);
  const answer = thresholdInForce(
    {
      steps: steps.map(({ from, to, total }) => ({ from, to, percent: total })),
      date,
      part: found.code,
      method,
      measure: 'LVC',
      section: found.code === 'ALTERNATIVE_STAGING' ? STAGING_SECTION : tables.lvc.section,
      findings: alternativeStagingFindings(found.code, approvedEnd, tables),
    },
    tables,
  );
  if (answer === null) return refused(VEHICLES_ONLY);
  if (answer.kind === 'refused') return answer;
  const shipped = stepInForce(steps, date);
  const { max_technology, max_assembly } = 'code' in shipped ? (steps.at(-1) ?? NO_CREDITS) : shipped;
  return {
    ...answer,
    labour: {
      // The floor is what the capped credits leave of the total; a person's own total moves it with it.
      minMaterialLabour: Math.max(0, exactSum([answer.percent, -max_technology, -max_assembly])),
      maxTechnology: max_technology,
      maxAssembly: max_assembly,
    },
  };
}

const STAGING_SECTION = 's. 19(4)(d)';
const NO_CREDITS = { max_technology: 0, max_assembly: 0 };

function stepsOf(
  code: PartCode,
  { lvc, thresholds }: ContentTables,
  approvedEnd: string | null,
): readonly LabourStep[] | null {
  switch (code) {
    case 'PASSENGER_VEHICLE':
      return lvc.passenger_vehicle;
    case 'LIGHT_TRUCK':
      return lvc.light_truck;
    case 'HEAVY_TRUCK':
      return lvc.heavy_truck;
    case 'ALTERNATIVE_STAGING': {
      const regime = thresholds.alternative_staging_vehicle;
      return alternativeStagingSteps(regime.steps, approvedEnd).map(({ from, to }) => ({ from, to, ...regime.lvc }));
    }
    case 'ALTERNATIVE_STAGING_A1':
    case 'A1':
    case 'A2':
    case 'B':
    case 'C':
    case 'D':
    case 'E':
    case 'OTHER_VEHICLE_20_2':
    case 'OTHER_VEHICLE_20_3':
    case 'OTHER_VEHICLE_20_8':
    case 'AFTERMARKET':
    case 'SAME_HEADING':
      return null;
  }
}

const VEHICLES_ONLY = finding(
  'MEASURE_NOT_AVAILABLE',
  'error',
  'El contenido laboral (VCL) se exige a quien arma el vehículo: PASSENGER_VEHICLE, LIGHT_TRUCK o HEAVY_TRUCK.',
  'Labour value content (LVC) is asked of the producer of the vehicle: PASSENGER_VEHICLE, LIGHT_TRUCK or HEAVY_TRUCK.',
);
