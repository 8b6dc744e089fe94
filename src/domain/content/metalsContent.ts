import { exactSum } from './exactSum';
import { finding, refused, type Finding, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import { compareRationals, divideRationals, numberOfRational, rationalOf } from './Rational';

/** Purchases of Table S goods by the vehicle producer, by value in one currency; null is unknown. */
export interface Purchases {
  readonly originating: number | null;
  readonly total: number | null;
}

/** `unknown`: nobody said whether the steel was melted and poured in the region; `none`: nothing was bought. */
export type MetalVerdict = 'met' | 'not-met' | 'unknown' | 'none';

export interface MetalsContent {
  readonly kind: 'metals';
  /** Fractions, for showing; null when there were no purchases of that metal. */
  readonly steel: number | null;
  readonly aluminium: number | null;
  readonly steelVerdict: MetalVerdict;
  readonly aluminiumVerdict: MetalVerdict;
  readonly verdict: MetalVerdict;
  readonly findings: readonly Finding[];
}

/**
 * Steel and aluminium
 *
 * Of the steel and of the aluminium that the producer of a vehicle buys, each apart, at least 70 % by value must be originating.
 * Agreement, automotive appendix, article 6; Uniform Regulations, section 17.
 *
 * @param percent the threshold of the day, from `threshold` with the measure METALS
 * @param poured the originating steel is known to be melted and poured in the region, where the day asks for it (17(1), from 1 July 2027)
 */
export function metalsContent(
  steel: Purchases,
  aluminium: Purchases,
  percent: number,
  poured = true,
): MetalsContent | Refused | Unknown {
  const ofSteel = metalShare(steel, 'acero', 'steel', percent);
  if (ofSteel.kind !== 'metal') return ofSteel;
  const ofAluminium = metalShare(aluminium, 'aluminio', 'aluminium', percent);
  if (ofAluminium.kind !== 'metal') return ofAluminium;
  const open = !poured && ofSteel.verdict === 'met';
  const steelVerdict = open ? 'unknown' : ofSteel.verdict;
  const verdict = verdictOf([steelVerdict, ofAluminium.verdict]);
  const pooled = metalShare(
    {
      originating: exactSum([ofSteel.originating, ofAluminium.originating]),
      total: exactSum([ofSteel.total, ofAluminium.total]),
    },
    'metal',
    'metal',
    percent,
  );
  const hidden = verdict === 'not-met' && pooled.kind === 'metal' && pooled.verdict === 'met';
  return {
    kind: 'metals',
    steel: ofSteel.share,
    aluminium: ofAluminium.share,
    steelVerdict,
    aluminiumVerdict: ofAluminium.verdict,
    verdict,
    findings: [...(hidden ? [POOLED] : []), ...(open ? [NOT_KNOWN_POURED] : [])],
  };
}

function verdictOf(metals: readonly MetalVerdict[]): MetalVerdict {
  if (metals.includes('not-met')) return 'not-met';
  if (metals.includes('unknown')) return 'unknown';
  return metals.includes('met') ? 'met' : 'none';
}

/** The share of one metal; null when there were no purchases of it. */
export interface MetalShare {
  readonly kind: 'metal';
  readonly originating: number;
  readonly total: number;
  readonly share: number | null;
  readonly verdict: 'met' | 'not-met' | 'none';
}

/** Originating purchases of one metal over all its purchases; `es` and `en` name the metal in sentences. */
export function metalShare(
  purchases: Purchases,
  es: string,
  en: string,
  percent: number,
): MetalShare | Refused | Unknown {
  const names = {
    originating: { es: `las compras originarias de ${es}`, en: `originating purchases of ${en}` },
    total: { es: `las compras de ${es}`, en: `purchases of ${en}` },
  };
  const given = knownAmounts(names, purchases);
  if (given.kind !== 'known') return given;
  const { originating, total } = given.amounts;
  if (originating > total) return refused(moreThanAll(es, en));
  // Nothing bought leaves nothing that would have to originate.
  if (total === 0) return { kind: 'metal', originating, total, share: null, verdict: 'none' };
  const share = divideRationals(rationalOf(originating), rationalOf(total));
  const line = divideRationals(rationalOf(percent), rationalOf(100));
  const verdict = compareRationals(share, line) >= 0 ? 'met' : 'not-met';
  return { kind: 'metal', originating, total, share: numberOfRational(share), verdict };
}

const NOT_KNOWN_POURED = finding(
  'MELTED_AND_POURED',
  'missing',
  'Desde el 1 de julio de 2027 solo cuenta el acero fundido y vaciado en la región: separe las compras con METALPURCHASES y confírmelo en poured.',
  'From 1 July 2027 only steel melted and poured in the region counts: separate the purchases with METALPURCHASES and confirm it in poured.',
);
const POOLED = finding(
  'POOLED_METALS',
  'warning',
  'Sumados, acero y aluminio pasarían; la regla los mide por separado.',
  'Added up, steel and aluminium would pass; the rule measures each apart.',
);

function moreThanAll(es: string, en: string): Finding {
  return finding(
    'NOT_A_NUMBER',
    'error',
    `Las compras originarias de ${es} superan las totales.`,
    `Originating purchases of ${en} exceed all purchases.`,
  );
}
