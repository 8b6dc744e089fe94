import { exactSum } from './exactSum';
import { finding, type Finding, type Refused, type Unknown } from './Finding';
import { rvc } from './rvc';

export interface VehicleMaterials {
  /** Null is unknown. */
  readonly netCost: number | null;
  /** Non-originating materials outside of originating parts; null is unknown. */
  readonly otherVnm: number | null;
  /** What non-originating materials the originating parts contain, one value per part. */
  readonly insideOriginating: readonly number[];
}

export interface BothReadings {
  readonly kind: 'readings';
  /** The Regulations and the panel: an originating part counts as wholly originating. Fraction. */
  readonly rolledUp: number;
  /** The other reading: what is inside of originating parts is counted back. Fraction. */
  readonly traced: number;
  readonly findings: readonly Finding[];
}

/**
 * Roll-up
 *
 * Non-originating materials inside an originating material are not counted in the vehicle.
 * Uniform Regulations, sections 7(4)(a) and 14(1); panel United States – Automotive Rules of Origin, 14 December 2022.
 *
 * The United States counted back what core parts that originate by the other options contain, so both numbers are shown.
 */
export function rollUp({ netCost, otherVnm, insideOriginating }: VehicleMaterials): BothReadings | Refused | Unknown {
  const rolledUp = rvc(netCost, otherVnm);
  if (rolledUp.kind !== 'value') return rolledUp;
  const traced = rvc(netCost, otherVnm === null ? null : exactSum([otherVnm, ...insideOriginating]));
  if (traced.kind !== 'value') return traced;
  const differ = rolledUp.value !== traced.value;
  return {
    kind: 'readings',
    rolledUp: rolledUp.value,
    traced: traced.value,
    findings: differ ? [...rolledUp.findings, TRACED] : rolledUp.findings,
  };
}

const TRACED = finding(
  'TRACED_INTO_ORIGINATING',
  'note',
  'Lo no originario dentro de partes originarias no se cuenta (panel de 2022); la otra lectura lo vuelve a contar.',
  'What is non-originating inside originating parts is not counted (panel of 2022); the other reading counts it back.',
);
