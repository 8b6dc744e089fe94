import { numberOf, type Decimal } from './Decimal';
import { decimalSum } from './decimalSum';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { rvc } from './rvc';

/** Goods of a category or a period; null is unknown. */
export interface Averaged {
  readonly netCost: number | null;
  readonly vnm: number | null;
}

export interface AveragedContent {
  readonly kind: 'averaged';
  /** Sums, for showing. */
  readonly netCost: number;
  readonly vnm: number;
  /** The same sums with all their digits, for a verdict. */
  readonly exact: { readonly netCost: Decimal; readonly vnm: Decimal };
  /** Fraction, for showing. */
  readonly rvc: number;
  readonly findings: readonly Finding[];
}

/**
 * Averaging
 *
 * The averaged content is that of the sum of the net costs and the sum of the values of non-originating materials; it is never the
 * mean of the percentages.
 * Agreement, automotive appendix, article 5; Uniform Regulations, sections 7(15) to 7(20) and 16(8).
 *
 * @param declared a content that somebody averaged before, as a fraction: a mean of percentages is told
 * @param rows where the goods stand in the list of the person, from 1, which findings then name; one after the other when omitted
 */
export function averagedContent(
  goods: readonly Averaged[],
  declared: number | null = null,
  rows: readonly number[] = goods.map((_, index) => index + 1),
): AveragedContent | Refused | Unknown {
  if (goods.length === 0) return unknown(NO_GOODS);
  const wrong: Finding[] = [];
  const missing: Finding[] = [];
  for (const [index, good] of goods.entries()) {
    const single = rvc(good.netCost, good.vnm);
    if (single.kind === 'value') continue;
    const told = single.findings.map((each) => ofGood(rows[index] ?? index + 1, each));
    (single.kind === 'refused' ? wrong : missing).push(...told);
  }
  if (wrong.length > 0) return refused(...wrong);
  if (missing.length > 0) return unknown(...missing);
  const costs = goods.map(({ netCost }) => netCost ?? 0);
  const materials = goods.map(({ vnm }) => vnm ?? 0);
  const exact = { netCost: decimalSum(costs), vnm: decimalSum(materials) };
  const [netCost, vnm] = [numberOf(exact.netCost), numberOf(exact.vnm)];
  const content = rvc(netCost, vnm);
  if (content.kind !== 'value') return content;
  const mean = goods.reduce((total, good) => total + 1 - (good.vnm ?? 0) / (good.netCost ?? 1), 0) / goods.length;
  const isMean = declared !== null && Math.abs(declared - mean) < CLOSE && Math.abs(declared - content.value) >= CLOSE;
  return {
    kind: 'averaged',
    netCost,
    vnm,
    exact,
    rvc: content.value,
    findings: [...content.findings, ...(isMean ? [MEAN] : [])],
  };
}

function ofGood(place: number, { code, severity, sentence }: Finding): Finding {
  return finding(code, severity, `Bien o periodo ${place}: ${sentence.es}`, `Good or period ${place}: ${sentence.en}`);
}

/** A declared percentage usually has one or two decimals. */
const CLOSE = 0.0005;

const NO_GOODS = finding(
  'BASE_UNKNOWN',
  'missing',
  'Faltan los bienes o periodos: escriba su costo neto y su VMN.',
  'The goods or periods are missing: write their net cost and VNM.',
);
const MEAN = finding(
  'MEAN_OF_PERCENTAGES',
  'warning',
  'El dato es el promedio de los porcentajes; aquí se recalculó con las sumas de costo neto y de VMN.',
  'The figure is the mean of the percentages; it was computed again from the sums of net cost and VNM.',
);
