import { quote } from '../rows/Reading';
import { finding, type Finding } from './Finding';
import type { OriginWord } from './originWord';
import type { Origin } from './Origin';

/**
 * Whether a certificate covers the day: `covers`, `other-days`, `none`, one without its first or last day (`incomplete`), one that ends before
 * it begins (`backwards`), or one whose dates were not understood (`unreadable`, which is told where the date stands).
 */
export type Coverage = 'covers' | 'other-days' | 'none' | 'incomplete' | 'backwards' | 'unreadable';

/** Why a line is not known to originate, or on what else than a declaration and a certificate its origin rests (the last two). */
export type OriginRemark =
  | 'BLANK'
  | 'NOT_UNDERSTOOD'
  | 'COUNTRY'
  | 'NO_CERTIFICATE'
  | 'OTHER_DAYS'
  | 'INCOMPLETE'
  | 'BACKWARDS'
  | 'NOT_DETERMINED'
  | 'COUNTRY_COVERED'
  | 'OWN_DETERMINATION';

export interface OriginByDocuments {
  readonly origin: Origin;
  /** Null when there is nothing to say. */
  readonly remark: OriginRemark | null;
}

/**
 * Documented origin
 *
 * A material originates when it is declared so and its certificate covers the day; a country is not an origin, and what is blank,
 * expired or not understood is unknown.
 * Agreement, article 5.2 (number not checked against the text); Uniform Regulations, section 8(2) and the definition of "non-originating material".
 *
 * A material from a country outside of the agreement counts as non-originating; the producer may always count it so (7(21)). A designated
 * intermediate material is made by the producer, so that no supplier certifies it: declared originating, it is so by the producer's own
 * determination (Agreement, article 4.8; section 8(6)), and without such a declaration its origin is open.
 */
export function originByDocuments(word: OriginWord, coverage: Coverage, designated = false): OriginByDocuments {
  switch (word) {
    case 'not':
    case 'elsewhere':
      return NON_ORIGINATING;
    case 'blank':
      return designated ? NOT_DETERMINED : UNKNOWN.BLANK;
    case 'not-understood':
      return UNKNOWN.NOT_UNDERSTOOD;
    case 'region':
      return coverage === 'covers' ? COUNTRY_COVERED : designated ? NOT_DETERMINED : UNKNOWN.COUNTRY;
    case 'declared':
      return designated && coverage === 'none' ? OWN_DETERMINATION : DECLARED[coverage];
  }
}

const unknownFor = (remark: OriginRemark | null): OriginByDocuments => ({ origin: 'unknown', remark });
const ORIGINATING: OriginByDocuments = { origin: 'originating', remark: null };
const NON_ORIGINATING: OriginByDocuments = { origin: 'non-originating', remark: null };
const COUNTRY_COVERED: OriginByDocuments = { origin: 'originating', remark: 'COUNTRY_COVERED' };
const OWN_DETERMINATION: OriginByDocuments = { origin: 'originating', remark: 'OWN_DETERMINATION' };
const NOT_DETERMINED = unknownFor('NOT_DETERMINED');
const UNKNOWN = {
  BLANK: unknownFor('BLANK'),
  NOT_UNDERSTOOD: unknownFor('NOT_UNDERSTOOD'),
  COUNTRY: unknownFor('COUNTRY'),
  NO_CERTIFICATE: unknownFor('NO_CERTIFICATE'),
  OTHER_DAYS: unknownFor('OTHER_DAYS'),
  INCOMPLETE: unknownFor('INCOMPLETE'),
  BACKWARDS: unknownFor('BACKWARDS'),
} as const satisfies Partial<Record<OriginRemark, OriginByDocuments>>;
const DECLARED: Readonly<Record<Coverage, OriginByDocuments>> = {
  covers: ORIGINATING,
  'other-days': UNKNOWN.OTHER_DAYS,
  none: UNKNOWN.NO_CERTIFICATE,
  incomplete: UNKNOWN.INCOMPLETE,
  backwards: UNKNOWN.BACKWARDS,
  unreadable: unknownFor(null),
};

/** Why a line counts as it does, in words. */
export function remarkFinding(remark: OriginRemark, typed: string, date: string): Finding {
  switch (remark) {
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
        `${quote(typed)} no es un origen: escriba Originario o No originario; cuenta como no originaria.`,
        `${quote(typed)} is not an origin: write Originating or Non-originating; it counts as non-originating.`,
      );
    case 'COUNTRY':
      return finding(
        'COUNTRY_IS_NOT_ORIGIN',
        'warning',
        `${quote(typed)} dice de dónde viene, no si es originaria; sin certificado vigente cuenta como no originaria.`,
        `${quote(typed)} says where it comes from, not whether it originates; without a valid certificate it counts as non-originating.`,
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
    case 'NOT_DETERMINED':
      return finding(
        'UNKNOWN_ORIGIN',
        'warning',
        'Material intermedio designado sin origen determinado: escriba Originario si lo es según su propia determinación; mientras tanto cuenta como no originaria.',
        'A designated intermediate material without a determined origin: write Originating if it is so by your own determination; until then it counts as non-originating.',
      );
    case 'COUNTRY_COVERED':
      return finding(
        'COUNTRY_IS_NOT_ORIGIN',
        'note',
        `${quote(typed)} es un país, no un origen; se toma como originaria porque un certificado cubre el ${date}. Confirme que el certificado es de este material.`,
        `${quote(typed)} is a country, not an origin; it is taken as originating because a certificate covers ${date}. Confirm that the certificate is for this material.`,
      );
    case 'OWN_DETERMINATION':
      return finding(
        'OWN_DETERMINATION',
        'note',
        'Originaria por determinación propia del productor (material intermedio designado, sin certificado): conserve el cálculo que lo muestra.',
        "Originating by the producer's own determination (designated intermediate material, no certificate): keep the calculation that shows it.",
      );
  }
}
