import { finding, type Finding } from './Finding';
import { originWord, type OriginWord } from './originWord';
import type { Origin } from './Origin';

/** What a line says about its origin, as typed; null is blank. */
export interface OriginStatement {
  readonly origin: string | null;
  /** Days of the blanket period of the certificate, `AAAA-MM-DD`; null when there is no certificate. */
  readonly certificate: { readonly from: string; readonly to: string } | null;
}

export interface DocumentedOrigin {
  readonly origin: Origin;
  readonly finding: Finding | null;
}

/**
 * Whether a certificate covers the day: `covers`, `other-days`, `none`, one without its first or last day (`incomplete`), one that ends before
 * it begins (`backwards`), or one whose dates were not understood (`unreadable`, which is told where the date stands).
 */
export type Coverage = 'covers' | 'other-days' | 'none' | 'incomplete' | 'backwards' | 'unreadable';

/** Why a line is not known to originate. */
export type OriginDoubt =
  'BLANK' | 'NOT_UNDERSTOOD' | 'COUNTRY' | 'NO_CERTIFICATE' | 'OTHER_DAYS' | 'INCOMPLETE' | 'BACKWARDS';

export interface OriginByDocuments {
  readonly origin: Origin;
  /** Null when there is nothing to say. */
  readonly doubt: OriginDoubt | null;
}

/**
 * Documented origin
 *
 * A material originates when it is declared so and its certificate covers the day; a country is not an origin, and what is blank,
 * expired or not understood is unknown.
 * Agreement, article 5.2 (number not checked against the text); Uniform Regulations, section 8(2) and the definition of "non-originating material".
 *
 * A material from a country outside of the agreement counts as non-originating; the producer may always count it so (7(21)).
 */
export function originByDocuments(word: OriginWord, coverage: Coverage): OriginByDocuments {
  switch (word) {
    case 'not':
    case 'elsewhere':
      return NON_ORIGINATING;
    case 'blank':
      return UNKNOWN.BLANK;
    case 'not-understood':
      return UNKNOWN.NOT_UNDERSTOOD;
    case 'region':
      return coverage === 'covers' ? ORIGINATING : UNKNOWN.COUNTRY;
    case 'declared':
      return DECLARED[coverage];
  }
}

const doubtful = (doubt: OriginDoubt | null): OriginByDocuments => ({ origin: 'unknown', doubt });
const ORIGINATING: OriginByDocuments = { origin: 'originating', doubt: null };
const NON_ORIGINATING: OriginByDocuments = { origin: 'non-originating', doubt: null };
const UNKNOWN: Readonly<Record<OriginDoubt, OriginByDocuments>> = {
  BLANK: doubtful('BLANK'),
  NOT_UNDERSTOOD: doubtful('NOT_UNDERSTOOD'),
  COUNTRY: doubtful('COUNTRY'),
  NO_CERTIFICATE: doubtful('NO_CERTIFICATE'),
  OTHER_DAYS: doubtful('OTHER_DAYS'),
  INCOMPLETE: doubtful('INCOMPLETE'),
  BACKWARDS: doubtful('BACKWARDS'),
};
const DECLARED: Readonly<Record<Coverage, OriginByDocuments>> = {
  covers: ORIGINATING,
  'other-days': UNKNOWN.OTHER_DAYS,
  none: UNKNOWN.NO_CERTIFICATE,
  incomplete: UNKNOWN.INCOMPLETE,
  backwards: UNKNOWN.BACKWARDS,
  unreadable: doubtful(null),
};

/**
 * Documented origin of one line, with its sentence.
 *
 * @param date the day of the production or shipment, `AAAA-MM-DD`
 * @param line number of the line, for the sentences
 */
export function documentedOrigin(
  { origin, certificate }: OriginStatement,
  date: string,
  line: number,
): DocumentedOrigin {
  const typed = origin ?? '';
  const word = typed.trim() === '' ? 'blank' : originWord(typed);
  const { origin: found, doubt } = originByDocuments(word, coverageOf(certificate, date));
  // Blank lines are told together, with their value.
  if (doubt === null || doubt === 'BLANK') return { origin: found, finding: null };
  const said = doubtFinding(doubt, typed, date);
  return {
    origin: found,
    finding: {
      ...said,
      sentence: { es: `Línea ${line}: ${said.sentence.es}`, en: `Line ${line}: ${said.sentence.en}` },
    },
  };
}

function coverageOf(certificate: OriginStatement['certificate'], date: string): Coverage {
  if (certificate === null) return 'none';
  const { from, to } = certificate;
  if (from > to) return 'backwards';
  return from <= date && date <= to ? 'covers' : 'other-days';
}

/** Why a line counts as non-originating, in words. */
export function doubtFinding(doubt: OriginDoubt, typed: string, date: string): Finding {
  switch (doubt) {
    case 'BLANK':
      return finding(
        'UNKNOWN_ORIGIN',
        'warning',
        'Sin origen documentado; cuenta como no originaria.',
        'No documented origin; it counts as non-originating.',
      );
    case 'NOT_UNDERSTOOD':
      return finding(
        'ORIGIN_NOT_UNDERSTOOD',
        'warning',
        `«${typed}» no es un origen: escriba Originario o No originario; cuenta como no originaria.`,
        `"${typed}" is not an origin: write Originating or Non-originating; it counts as non-originating.`,
      );
    case 'COUNTRY':
      return finding(
        'COUNTRY_IS_NOT_ORIGIN',
        'warning',
        `«${typed}» es un país, no un origen; sin certificado vigente cuenta como no originaria.`,
        `"${typed}" is a country, not an origin; without a valid certificate it counts as non-originating.`,
      );
    case 'NO_CERTIFICATE':
      return finding(
        'UNKNOWN_ORIGIN',
        'warning',
        'Se declara originaria sin certificado; cuenta como no originaria.',
        'It is declared originating without a certificate; it counts as non-originating.',
      );
    case 'OTHER_DAYS':
      return finding(
        'CERT_EXPIRED',
        'warning',
        `El certificado no cubre el ${date}; cuenta como no originaria.`,
        `The certificate does not cover ${date}; it counts as non-originating.`,
      );
    case 'INCOMPLETE':
      return finding(
        'CERTIFICATE_WRONG',
        'warning',
        'Al certificado le falta su primer o su último día; cuenta como no originaria.',
        'The certificate lacks its first or its last day; it counts as non-originating.',
      );
    case 'BACKWARDS':
      return finding(
        'CERTIFICATE_WRONG',
        'warning',
        'El certificado termina antes de empezar; cuenta como no originaria.',
        'The certificate ends before it begins; it counts as non-originating.',
      );
  }
}
