import { finding, type Finding } from './Finding';
import type { Origin } from './valueOfNonOriginatingMaterials';

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

const YES = ['originating', 'originario', 'originaria', 'o'];
const NO = ['non-originating', 'no originario', 'no originaria', 'n'];
const COUNTRIES = ['mx', 'mex', 'us', 'usa', 'eua', 'ca', 'can', 'mexico', 'estados unidos', 'united states', 'canada'];

/**
 * Documented origin
 *
 * A material originates when it is declared so and its certificate covers the day; a country is not an origin, and what is blank,
 * expired or not understood is unknown.
 * Agreement, article 5.2; Uniform Regulations, section 8(2) and the definition of "non-originating material".
 *
 * @param date the day of the production or shipment, `AAAA-MM-DD`
 * @param line number of the line, for the sentences
 */
export function documentedOrigin(
  { origin, certificate }: OriginStatement,
  date: string,
  line: number,
): DocumentedOrigin {
  const word = (origin ?? '').trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (NO.includes(word)) return { origin: 'non-originating', finding: null };
  const covered = certificate !== null && certificate.from <= date && date <= certificate.to;
  if (COUNTRIES.includes(word)) {
    return covered
      ? { origin: 'originating', finding: null }
      : { origin: 'unknown', finding: country(line, origin ?? '') };
  }
  if (!YES.includes(word)) return { origin: 'unknown', finding: null };
  if (covered) return { origin: 'originating', finding: null };
  return { origin: 'unknown', finding: certificate === null ? noCertificate(line) : expired(line, date) };
}

function country(line: number, typed: string): Finding {
  return finding(
    'COUNTRY_IS_NOT_ORIGIN',
    'warning',
    `Línea ${line}: «${typed}» es un país, no un origen; sin certificado vigente cuenta como no originaria.`,
    `Line ${line}: "${typed}" is a country, not an origin; without a valid certificate it counts as non-originating.`,
  );
}

function noCertificate(line: number): Finding {
  return finding(
    'UNKNOWN_ORIGIN',
    'warning',
    `Línea ${line}: se declara originaria sin certificado; cuenta como no originaria.`,
    `Line ${line}: it is declared originating without a certificate; it counts as non-originating.`,
  );
}

function expired(line: number, date: string): Finding {
  return finding(
    'CERT_EXPIRED',
    'warning',
    `Línea ${line}: el certificado no cubre el ${date}; cuenta como no originaria.`,
    `Line ${line}: the certificate does not cover ${date}; it counts as non-originating.`,
  );
}
