import { rfcCheckDigit } from '../../domain/supplier/readRfc';

const HOMOCLAVE = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/**
 * A formally valid RFC of a company that does not exist: right pattern, date and check digit.
 *
 * Every one starts with `DEM` and carries a founding date in 2030–2039, so that none can be a registered company's.
 */
export function demoRfc(index: number): string {
  const year = 30 + (index % 10);
  const month = 1 + (Math.floor(index / 10) % 12);
  const day = 1 + ((index * 7) % 28);
  const homoclave = HOMOCLAVE.charAt((index * 5) % 34) + HOMOCLAVE.charAt((index * 11 + Math.floor(index / 34)) % 34);
  const body = `DEM${pad(year)}${pad(month)}${pad(day)}${homoclave}`;
  // The digit itself is not weighed: any sign may stand in its place.
  return body + rfcCheckDigit(`${body}0`);
}

const pad = (part: number): string => String(part).padStart(2, '0');
