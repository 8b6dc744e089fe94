import { numberOf, type Exact } from './Decimal';
import { decimalSum } from './decimalSum';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { meetsThreshold } from './meetsThreshold';
import { rvc } from './rvc';

/** A part of Table A.2, column 1, in one currency; null is unknown. */
export interface CorePart {
  readonly name: string;
  readonly netCost: number | null;
  /** All non-originating materials of the part. */
  readonly vnm: number | null;
  /** Only the non-originating components that column 2 lists for the part. */
  readonly listedVnm: number | null;
}

/** Per part or all parts together (super-core); all non-originating materials or only those of column 2. */
export type CoreOption = 'STANDARD' | 'COLUMN_2' | 'SUPER_CORE' | 'SUPER_CORE_COLUMN_2';

export interface CoreContent {
  readonly name: string;
  readonly netCost: number;
  readonly vnm: number;
  /** Fraction, for showing. */
  readonly rvc: number;
  readonly verdict: 'met' | 'not-met';
}

export interface CoreAnswer {
  readonly kind: 'core';
  /** One per part, or a single one for the super-core. */
  readonly contents: readonly CoreContent[];
  /** The parts that are originating by this option. */
  readonly originating: readonly string[];
  readonly verdict: 'met' | 'not-met';
  readonly findings: readonly Finding[];
}

/**
 * Core parts
 *
 * All core parts of a vehicle must be originating. The content of each, or of all together as one super-core, is computed with all of its
 * non-originating materials or only with the components of Table A.2 column 2; when the super-core meets the threshold all its parts are originating.
 * Agreement, automotive appendix, articles 3.7 to 3.9; Uniform Regulations, sections 14(4) to 14(13).
 *
 * The last three options serve the vehicle only: a part traded on its own takes the standard one (14(9)).
 *
 * @param percent the threshold of Table A.2 on the day, such as 75
 */
export function coreParts(
  parts: readonly CorePart[],
  option: CoreOption,
  percent: number,
  tradedAlone = false,
): CoreAnswer | Refused | Unknown {
  if (tradedAlone && option !== 'STANDARD') return refused(VEHICLE_ONLY);
  const listed = option === 'COLUMN_2' || option === 'SUPER_CORE_COLUMN_2';
  const given: { name: string; netCost: number; vnm: number }[] = [];
  for (const part of parts) {
    const vnm = listed ? part.listedVnm : part.vnm;
    const single = rvc(part.netCost, vnm);
    if (single.kind !== 'value') return { ...single, findings: single.findings.map((each) => ofPart(part.name, each)) };
    if (part.netCost !== null && vnm !== null) given.push({ name: part.name, netCost: part.netCost, vnm });
  }
  if (given.length === 0) return unknown(NO_PARTS);
  const together = option === 'SUPER_CORE' || option === 'SUPER_CORE_COLUMN_2';
  const asked: readonly { readonly name: string; readonly netCost: Exact; readonly vnm: Exact }[] = together
    ? [
        {
          name: 'super-core',
          netCost: decimalSum(given.map(({ netCost }) => netCost)),
          vnm: decimalSum(given.map(({ vnm }) => vnm)),
        },
      ]
    : given;
  const contents = asked.map(({ name, ...exact }): CoreContent => {
    const shown = { netCost: numberOf(exact.netCost), vnm: numberOf(exact.vnm) };
    const content = rvc(shown.netCost, shown.vnm);
    return {
      name,
      ...shown,
      rvc: content.kind === 'value' ? content.value : 0,
      verdict: meetsThreshold(exact.netCost, exact.vnm, percent) ? 'met' : 'not-met',
    };
  });
  const passing = contents.filter(({ verdict }) => verdict === 'met');
  const verdict = passing.length === contents.length ? 'met' : 'not-met';
  const names = (from: readonly { name: string }[]): readonly string[] => from.map(({ name }) => name);
  const originating = together ? (verdict === 'met' ? names(given) : []) : names(passing);
  return { kind: 'core', contents, originating, verdict, findings: [] };
}

function ofPart(name: string, { code, severity, sentence }: Finding): Finding {
  return finding(code, severity, `${name}: ${sentence.es}`, `${name}: ${sentence.en}`);
}

const VEHICLE_ONLY = finding(
  'METHOD_NOT_AVAILABLE',
  'error',
  'Una parte que se comercia por sí sola usa el método estándar: la columna 2 y el súper núcleo son del vehículo (14(9)).',
  'A part traded on its own takes the standard method: column 2 and the super-core are for the vehicle (14(9)).',
);
const NO_PARTS = finding('COST_UNKNOWN', 'missing', 'Faltan las partes esenciales.', 'The core parts are missing.');
