import { alternativeStagingFindings, alternativeStagingSteps } from './alternativeStaging';
import type { ContentTables } from './ContentTables';
import type { Method, Threshold } from './DatedThreshold';
import { finding, refused, type Finding, type Refused } from './Finding';
import type { FoundPart } from './findPart';
import type { PartCode } from './Part';
import type { DatedStep } from './stepInForce';
import { thresholdInForce } from './thresholdInForce';

const VEHICLES: readonly PartCode[] = ['PASSENGER_VEHICLE', 'LIGHT_TRUCK', 'HEAVY_TRUCK', 'ALTERNATIVE_STAGING'];

/**
 * Steel and aluminium
 *
 * Of the steel and of the aluminium that the producer of a vehicle buys, each apart, the same share must be originating.
 * Uniform Regulations, sections 17(1) and 19(4)(c).
 */
export function metalsThreshold(
  found: FoundPart,
  method: Method,
  date: string,
  tables: ContentTables,
  approvedEnd: string | null = null,
): Threshold | Refused {
  if (!VEHICLES.includes(found.code)) return refused(VEHICLES_ONLY);
  const { from, min_pct: percent, section, steel_melted_and_poured_from } = tables.steel_aluminium;
  const staging = found.code === 'ALTERNATIVE_STAGING';
  const days: readonly DatedStep[] = staging
    ? alternativeStagingSteps(tables.thresholds.alternative_staging_vehicle.steps, approvedEnd)
    : [{ from, to: null }];
  const findings: readonly Finding[] = [
    ...(date >= steel_melted_and_poured_from ? [MELTED_AND_POURED] : []),
    ...(staging ? [UNLESS_EXEMPT] : []),
    ...alternativeStagingFindings(found.code, approvedEnd, tables),
  ];
  const answer = thresholdInForce(
    {
      steps: days.map((step) => ({ from: step.from, to: step.to, percent })),
      date,
      part: found.code,
      method,
      measure: 'METALS',
      section: staging ? STAGING_SECTION : section,
      findings,
    },
    tables,
  );
  return answer ?? refused(VEHICLES_ONLY);
}

const STAGING_SECTION = 's. 19(4)(c)';

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
const UNLESS_EXEMPT = finding(
  'ALTERNATIVE_STAGING',
  'note',
  'El 70 % de acero y de aluminio se exige salvo que la aprobación exima al productor.',
  'The 70 % of steel and of aluminium is asked unless the approval exempts the producer.',
);
