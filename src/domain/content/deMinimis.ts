import { contentTables, type ContentTables } from './ContentTables';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { subheading } from './findPart';
import { knownAmounts } from './knownAmounts';
import { partCandidates } from './partCandidates';
import { readPartCode } from './readPartCode';
import { quote } from '../rows/Reading';
import { compareRationals, divideRationals, numberOfRational, rationalOf } from './Rational';

export interface DeMinimisQuestion {
  /** The materials that do not meet the rule (tariff change), or all non-originating materials (RVC); null is unknown. */
  readonly vnm: number | null;
  readonly base: number | null;
  readonly basis: 'ADJUSTED_TV' | 'TOTAL_COST' | 'NET_COST';
  /** The part, by its code or its HS code, when it is known: Table A.1 has a rule of its own. */
  readonly part?: string;
}

export interface SmallShare {
  readonly kind: 'share';
  readonly verdict: 'met' | 'not-met';
  /** Fraction, for showing. */
  readonly share: number;
  readonly findings: readonly Finding[];
}

/**
 * De minimis
 *
 * A good is originating although some non-originating materials do not change their classification, or although it misses its
 * regional value content, when those materials are not more than 10 % of its adjusted transaction value or of its total cost.
 * Agreement, article 4.12; Uniform Regulations, sections 5(1) and 5(4).
 */
export function deMinimis(
  question: DeMinimisQuestion,
  tables: ContentTables = contentTables(),
): SmallShare | Refused | Unknown {
  if (question.basis === 'NET_COST') return refused(NOT_NET_COST);
  const core = isCorePart(question.part ?? '', tables);
  if (core === null) return refused(partNotUnderstood(question.part));
  const answer = notMoreThan(question.vnm, question.base, tables.de_minimis.pct);
  if (answer.kind !== 'share' || !core) return answer;
  // Section 14(2) lets such a part originate only if it meets its content: the exception is not applied by itself.
  return answer.verdict === 'met' ? unknown(OPEN_FOR_A1) : answer;
}

/** Whether a part is, or by its HS code may be, one of Table A.1 or A.2; null when the text is no part. */
function isCorePart(text: string, tables: ContentTables): boolean | null {
  if (text.trim() === '') return false;
  const code = readPartCode(text);
  if (code !== null) return code === 'A1' || code === 'A2' || code === 'ALTERNATIVE_STAGING_A1';
  const hs = subheading(text);
  return hs === null ? null : partCandidates(hs, tables).some((candidate) => candidate.code === 'A1');
}

function partNotUnderstood(text: unknown): Finding {
  return finding(
    'PART_NOT_UNDERSTOOD',
    'error',
    `${quote(text)} no es una parte: escriba su código, como A1 o B, o un código HS de seis dígitos.`,
    `${quote(text)} is not a part: write its code, such as A1 or B, or an HS code of six digits.`,
  );
}

/**
 * Goods put up in a set
 *
 * A set is originating when its non-originating goods are not more than 10 % of its value.
 * Uniform Regulations, section 6 and 6(5) Examples 1 to 5.
 */
export function goodsInSet(
  nonOriginating: number | null,
  setValue: number | null,
  tables: ContentTables = contentTables(),
): SmallShare | Refused | Unknown {
  return notMoreThan(nonOriginating, setValue, tables.de_minimis.pct);
}

function notMoreThan(part: number | null, whole: number | null, percent: number): SmallShare | Refused | Unknown {
  const given = knownAmounts(NAMES, { part, whole });
  if (given.kind !== 'known') return given;
  if (given.amounts.whole === 0) return refused(DIV_BY_ZERO);
  const share = divideRationals(rationalOf(given.amounts.part), rationalOf(given.amounts.whole));
  const limit = divideRationals(rationalOf(percent), rationalOf(100));
  return {
    kind: 'share',
    verdict: compareRationals(share, limit) <= 0 ? 'met' : 'not-met',
    share: numberOfRational(share),
    findings: [],
  };
}

const NAMES = {
  part: {
    es: 'el valor de los materiales o bienes no originarios',
    en: 'the value of the non-originating materials or goods',
  },
  whole: { es: 'el valor o costo total', en: 'the value or total cost' },
};
const NOT_NET_COST = finding(
  'DE_MINIMIS_BASE',
  'error',
  'El 10 % de minimis se mide sobre el valor de transacción ajustado o el costo total, no sobre el costo neto.',
  'The 10 % of de minimis is measured on the adjusted transaction value or the total cost, not on net cost.',
);
const OPEN_FOR_A1 = finding(
  'INTERPRETATION',
  'missing',
  'Está dentro del 10 %, pero el artículo 14(2) exige el VCR a las partes esenciales: confírmelo con su asesor.',
  'It is within 10 %, but section 14(2) asks core parts for the RVC: confirm with counsel.',
);
const DIV_BY_ZERO = finding('DIV_BY_ZERO', 'error', 'La base es cero.', 'The base is zero.');
