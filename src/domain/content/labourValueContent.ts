import { finding, refused, type Finding, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import {
  addRationals,
  compareRationals,
  divideRationals,
  leastRational,
  multiplyRationals,
  numberOfRational,
  rationalOf,
  sumOfRationals,
  type Rational,
} from './Rational';

/** Yearly wages in the region, for the technology credit; null is unknown. */
export interface TechnologyWages {
  readonly research: number | null;
  /** All production wages. */
  readonly production: number | null;
}

/** Money of one currency and points of 100; null is unknown. */
export interface LabourQuestion {
  /** `NC`: materials over net cost. `APV`: annual purchase value of qualifying plants over all annual purchases. */
  readonly route: 'NC' | 'APV';
  /** High-wage materials (HWM), or the annual purchase value (APV). */
  readonly materials: number | null;
  /** Net cost, or the total annual purchase value (TAPV). */
  readonly base: number | null;
  /** High-wage freight that the materials do not have yet; none when omitted. See `highWageFreight`. */
  readonly freight?: number | null;
  /** High-wage labour costs of assembly (HWLC). */
  readonly labour: number | null;
  /** Route `APV`: where labour stands; it belongs in both terms of the fraction or in neither. */
  readonly labourIn?: 'BOTH' | 'NEITHER' | 'NUMERATOR';
  /** The wages of the technology credit, or the credit before its cap in points: a quotient such as 1/30 is exact by its wages only. */
  readonly technology: number | TechnologyWages | null;
  /** Assembly credit before its cap, in points: 5 with a qualifying plant or contract, else 0. */
  readonly assembly: number | null;
}

/** The numbers of the day, in points; `threshold` with the measure LVC gives them. */
export interface LabourLine {
  readonly percent: number;
  readonly minMaterialLabour: number;
  readonly maxTechnology: number;
  readonly maxAssembly: number;
}

export interface LabourContent {
  readonly kind: 'labour';
  readonly verdict: 'met' | 'not-met';
  /** Points, for showing. */
  readonly materialLabour: number;
  readonly technology: number;
  readonly assembly: number;
  readonly total: number;
  readonly findings: readonly Finding[];
}

const NAMES = {
  materials: { es: 'el valor de materiales de salario alto', en: 'the value of high-wage materials' },
  freight: { es: 'el flete de salario alto', en: 'high-wage freight' },
  base: { es: 'el costo neto o el valor anual de compras', en: 'the net cost or annual purchase value' },
  labour: { es: 'el costo laboral de salario alto', en: 'high-wage labour costs' },
  technology: { es: 'el crédito de tecnología', en: 'the technology credit' },
  assembly: { es: 'el crédito de ensamble', en: 'the assembly credit' },
  research: { es: 'los salarios de investigación', en: 'research wages' },
  production: { es: 'los salarios de producción', en: 'production wages' },
};

/**
 * Labour value content
 *
 * `(HWLC + HWM) / NC × 100 + HWTC + HWAC`, or `(APV [+ HWLC]) / (TAPV [+ HWLC]) × 100 + HWTC + HWAC` with labour in both terms or in neither;
 * technology gives at most 10 points, assembly at most 5, and materials and labour at least the floor.
 * Agreement, automotive appendix, article 7; Uniform Regulations, sections 18(1) to 18(7), 18(9), 18(10), 18(12), 18(13), 18(20) and 18(21).
 */
export function labourValueContent(question: LabourQuestion, line: LabourLine): LabourContent | Refused | Unknown {
  const { materials, freight = 0, base, labour, technology, assembly, route, labourIn } = question;
  if (route === 'APV' && labourIn === 'NUMERATOR') return refused(ONE_SIDE);
  const byWages = typeof technology === 'object' && technology !== null;
  const credit = byWages ? { technology: 0, ...technology } : { technology, research: 0, production: 1 };
  const given = knownAmounts(NAMES, { materials, freight, base, labour, assembly, ...credit });
  if (given.kind !== 'known') return given;
  const known = given.amounts;
  if (known.base === 0) return refused(DIV_BY_ZERO);
  if (known.production === 0) return refused(NO_PRODUCTION_WAGES);
  const technologyCredit = byWages ? technologyShare(known.research, known.production) : rationalOf(known.technology);
  const wages = rationalOf(route === 'APV' && labourIn !== 'BOTH' ? 0 : known.labour);
  const under = rationalOf(known.base);
  const share = divideRationals(
    sumOfRationals([rationalOf(known.materials), rationalOf(known.freight), wages]),
    route === 'APV' ? addRationals(under, wages) : under,
  );
  const points = multiplyRationals(share, rationalOf(100));
  const credits = {
    technology: leastRational(technologyCredit, rationalOf(line.maxTechnology)),
    assembly: leastRational(rationalOf(known.assembly), rationalOf(line.maxAssembly)),
  };
  const total = addRationals(points, addRationals(credits.technology, credits.assembly));
  const met = reaches(total, line.percent) && reaches(points, line.minMaterialLabour);
  const technologyCapped = compareRationals(technologyCredit, rationalOf(line.maxTechnology)) > 0;
  return {
    kind: 'labour',
    verdict: met ? 'met' : 'not-met',
    materialLabour: numberOfRational(points),
    technology: numberOfRational(credits.technology),
    assembly: numberOfRational(credits.assembly),
    total: numberOfRational(total),
    findings: [
      ...(compareRationals(points, rationalOf(100)) > 0 ? [MORE_THAN_BASE] : []),
      ...(technologyCapped ? [capped('tecnología', 'technology', line.maxTechnology)] : []),
      ...(known.assembly > line.maxAssembly ? [capped('ensamble', 'assembly', line.maxAssembly)] : []),
      ...(route === 'APV' && known.freight > 0 ? [FREIGHT_OVER_PURCHASES] : []),
    ],
  };
}

const reaches = (points: Rational, least: number): boolean => compareRationals(points, rationalOf(least)) >= 0;

/**
 * Technology credit
 *
 * Wages for research, development and information technology over all production wages; wages only, with no wage floor.
 * Uniform Regulations, sections 18(9) to 18(11).
 *
 * @returns points of 100 before the cap, for showing: a verdict takes the wages themselves; null when there are no production wages
 */
export function technologyPoints(researchWages: number, productionWages: number): number | null {
  if (!(productionWages > 0)) return null;
  return numberOfRational(technologyShare(researchWages, productionWages));
}

function technologyShare(researchWages: number, productionWages: number): Rational {
  const share = divideRationals(rationalOf(researchWages), rationalOf(productionWages));
  return multiplyRationals(share, rationalOf(100));
}

const MORE_THAN_BASE = finding(
  'LVC_GT_BASE',
  'warning',
  'Los materiales y la mano de obra de salario alto valen más que la base: el contenido pasa del 100 %. Revise la moneda, la unidad y el periodo.',
  'High-wage materials and labour are worth more than the base: the content is above 100 %. Check currency, unit and period.',
);

function capped(es: string, en: string, points: number): Finding {
  return finding(
    'LVC_CAP',
    'note',
    `El crédito de ${es} se limitó a su tope de ${points} puntos.`,
    `The ${en} credit was limited to its cap of ${points} points.`,
  );
}

const FREIGHT_OVER_PURCHASES = finding(
  'INTERPRETATION',
  'warning',
  'El flete se sumó al valor anual de compras y no a la base; la regla no dice si va en ambos. Confírmelo con su asesor.',
  'Freight was added to the annual purchase value and not to the base; the rule does not say whether it goes in both. Confirm with counsel.',
);
const ONE_SIDE = finding(
  'LVC_HWLC_ONE_SIDE',
  'error',
  'El costo laboral va en los dos términos de la fracción o en ninguno.',
  'Labour costs go in both terms of the fraction or in neither.',
);
const NO_PRODUCTION_WAGES = finding(
  'DIV_BY_ZERO',
  'error',
  'Los salarios de producción son cero: el crédito de tecnología no se puede calcular.',
  'Production wages are zero: the technology credit cannot be computed.',
);
const DIV_BY_ZERO = finding('DIV_BY_ZERO', 'error', 'La base del VCL es cero.', 'The base of the LVC is zero.');
