import type { Certificate } from '../supplier/readCertificate';

/** A certificate is valid through its day of expiry; one without a day is taken as declared. */
export function certificateIsValid({ expires }: Certificate, asOf: string): boolean {
  return expires === null || expires >= asOf;
}
