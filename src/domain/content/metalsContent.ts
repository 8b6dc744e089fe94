import { exactSum } from './exactSum';
import { finding, refused, type Finding, type Refused, type Unknown } from './Finding';
import { knownAmounts } from './knownAmounts';
import { compareRationals, divideRationals, numberOfRational, rationalOf } from './Rational';

/** Purchases of Table S goods by the vehicle producer, by value in one currency; null is unknown. */
export interface Purchases {
  readonly originating: number | null;
  readonly total: number | null;
}

export interface MetalsContent {
  readonly kind: 'metals';
  /** Fractions, for showing; null when there were no purchases of that metal. */
  readonly steel: number | null;
  readonly aluminium: number | null;
  readonly steelVerdict: 'met' | 'not-met';
  readonly aluminiumVerdict: 'met' | 'not-met';
  readonly verdict: 'met' | 'not-met';
  readonly findings: readonly Finding[];
}

/**
 * Steel and aluminium
 *
 * Of the steel and of the aluminium that the producer of a vehicle buys, each apart, at least 70 % by value must be originating.
 * Agreement, automotive appendix, article 6; Uniform Regulations, section 17.
 *
 * @param percent the threshold of the day, from `threshold` with the measure METALS
 */
export function metalsContent(
  steel: Purchases,
  aluminium: Purchases,
  percent: number,
): MetalsContent | Refused | Unknown {
  const ofSteel = metalShare(steel, 'acero', 'steel', percent);
  if (ofSteel.kind !== 'metal') return ofSteel;
  const ofAluminium = metalShare(aluminium, 'aluminio', 'aluminium', percent);
  if (ofAluminium.kind !== 'metal') return ofAluminium;
  const verdict = ofSteel.verdict === 'met' && ofAluminium.verdict === 'met' ? 'met' : 'not-met';
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
    steelVerdict: ofSteel.verdict,
    aluminiumVerdict: ofAluminium.verdict,
    verdict,
    findings: hidden ? [POOLED] : [],
  };
}

/** The share of one metal; null when there were no purchases of it. */
export interface MetalShare {
  readonly kind: 'metal';
  readonly originating: number;
  readonly total: number;
  readonly share: number | null;
  readonly verdict: 'met' | 'not-met';
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
  if (total === 0) return { kind: 'metal', originating, total, share: null, verdict: 'met' };
  const share = divideRationals(rationalOf(originating), rationalOf(total));
  const line = divideRationals(rationalOf(percent), rationalOf(100));
  const verdict = compareRationals(share, line) >= 0 ? 'met' : 'not-met';
  return { kind: 'metal', originating, total, share: numberOfRational(share), verdict };
}

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
