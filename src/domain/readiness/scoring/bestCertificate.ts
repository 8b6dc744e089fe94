import { known, NO_POINTS, type Points } from '../Answer';
import { certificateIsValid } from '../certificateIsValid';
import type { Certificate } from '../../supplier/readCertificate';

/**
 * Best valid certificate
 *
 * The points of the best certificate of the map that is valid on the day. An expired one is still a documented system, so it scores
 * as the code `expired`. A list that names none of the map says nothing about it: unknown.
 * IATF 16949, 8.4.2.3 (ladder of systems).
 */
export function bestCertificate(
  map: Readonly<Record<string, number>>,
  expired: string | undefined,
  certificates: readonly Certificate[],
  asOf: string,
): Points {
  let best: number | null = null;
  for (const certificate of certificates) {
    const full = Object.hasOwn(map, certificate.code) ? map[certificate.code] : undefined;
    if (full === undefined) continue;
    const lapsed = expired === undefined ? 0 : (map[expired] ?? 0);
    const points = certificateIsValid(certificate, asOf) ? full : Math.min(full, lapsed);
    if (best === null || points > best) best = points;
  }
  return best === null ? NO_POINTS : known(best);
}
