import { certificateKinds } from './certificateKinds';
import { readCertificate } from './readCertificate';

/**
 * Codes of the certificates that are valid on a day
 *
 * A certificate is valid through its expiry day; without a stated expiry it counts as valid. A valid certificate implies those it
 * contains: IATF 16949 implies ISO 9001. Null (no list) stays null: unknown is not "none".
 *
 * @param certificates `CODE` or `CODE@AAAA-MM-DD`
 * @param asOf `AAAA-MM-DD`
 */
export function validCertificates(certificates: readonly string[] | null, asOf: string): ReadonlySet<string> | null {
  if (certificates === null) return null;
  const valid = new Set<string>();
  for (const text of certificates) {
    const certificate = readCertificate(text);
    if (certificate === null || (certificate.expires !== null && certificate.expires < asOf)) continue;
    valid.add(certificate.code);
    for (const implied of certificateKinds.get(certificate.code)?.includes ?? []) valid.add(implied);
  }
  return valid;
}
