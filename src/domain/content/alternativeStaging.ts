import type { ContentTables } from './ContentTables';
import { finding, type Finding } from './Finding';
import type { PartCode } from './Part';
import type { DatedStep } from './stepInForce';

const CODES: readonly PartCode[] = ['ALTERNATIVE_STAGING', 'ALTERNATIVE_STAGING_A1'];

/** Whether a part code stands for a vehicle, or a Table A.1 part of a vehicle, under the regime. */
export function isAlternativeStaging(code: PartCode): boolean {
  return CODES.includes(code);
}

/** Whether the threshold of a part ends on a day that only its producer knows: an approved regime, or the period of a new plant or refit. */
export function endsForTheProducer(code: PartCode): boolean {
  return isAlternativeStaging(code) || code === 'OTHER_VEHICLE_20_8';
}

/**
 * Alternative staging regime
 *
 * A vehicle for which the three countries approved the regime needs, until 30 June 2025 or the end that its producer was approved, 62.5 % by
 * net cost, Table A.1 parts of 62.5 % by net cost or 72.5 % by transaction value, 70 % of the steel and of the aluminium unless its producer
 * is exempt, and 25 % of labour value; it needs no originating core parts.
 * Agreement, automotive appendix, article 8; Uniform Regulations, sections 19(2), 19(4) and 19(5).
 *
 * @param steps of the shipped tables
 * @param approvedEnd last day of the producer's own approved period; null is none, and then the regime has ended for everybody
 * @returns the steps with the approved end in the place of the last one
 */
export function alternativeStagingSteps<Step extends DatedStep>(
  steps: readonly Step[],
  approvedEnd: string | null,
): readonly Step[] {
  if (approvedEnd === null) return steps;
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, to: approvedEnd } : step));
}

/** What a threshold under the regime depends on, or that an approved end does not concern the part that was asked. */
export function alternativeStagingFindings(
  code: PartCode,
  approvedEnd: string | null,
  { thresholds }: ContentTables,
): readonly Finding[] {
  // The other part whose threshold ends with a period of its own.
  if (code === 'OTHER_VEHICLE_20_8') return [];
  if (!isAlternativeStaging(code)) return approvedEnd === null ? [] : [NOT_THIS_PART];
  const end = approvedEnd ?? thresholds.alternative_staging_vehicle.steps.at(-1)?.to ?? '';
  return [
    finding(
      'ALTERNATIVE_STAGING',
      'note',
      `Régimen de transición alternativo hasta el ${end}: solo con la aprobación del productor; sin prueba de partes esenciales (19(5)).`,
      `Alternative staging regime to ${end}: only with the producer's approval; no test of core parts (19(5)).`,
    ),
  ];
}

const NOT_THIS_PART = finding(
  'ALTERNATIVE_STAGING',
  'note',
  'La fecha aprobada solo cuenta para ALTERNATIVE_STAGING, ALTERNATIVE_STAGING_A1 y OTHER_VEHICLE_20_8; este umbral es el general.',
  'The approved date counts for ALTERNATIVE_STAGING, ALTERNATIVE_STAGING_A1 and OTHER_VEHICLE_20_8 only; this threshold is the general one.',
);
