import { looseKey } from '../rows/looseKey';
import type { PartCode } from './Part';

/** What a part is for: original equipment of a light vehicle or of a heavy truck, or a spare part. */
export type PartUse = 'LIGHT' | 'HEAVY' | 'AFTERMARKET';

/** Words for each use, in Spanish and English. */
export const USE_WORDS: Readonly<Record<PartUse, readonly string[]>> = {
  LIGHT: ['LIGHT', 'ligero', 'vehículo ligero', 'light vehicle'],
  HEAVY: ['HEAVY', 'pesado', 'camión pesado', 'heavy truck'],
  AFTERMARKET: ['AFTERMARKET', 'refacción', 'refacciones', 'posventa', 'aftermarket part', 'spare part'],
};
const USES: readonly PartUse[] = ['LIGHT', 'HEAVY', 'AFTERMARKET'];

/** The use that a text means; null when it is none of them. */
export function readPartUse(text: string): PartUse | null {
  const key = looseKey(text);
  return USES.find((use) => USE_WORDS[use].some((word) => looseKey(word) === key)) ?? null;
}

/**
 * A threshold of original equipment is for light vehicles or for heavy trucks, and neither is for aftermarket parts.
 *
 * Uniform Regulations, sections 14(18), 15(2), 15(3) and 12 ("aftermarket part").
 *
 * @returns the use of a part code; null is any
 */
export function useOf(code: PartCode): PartUse | null {
  switch (code) {
    case 'PASSENGER_VEHICLE':
    case 'LIGHT_TRUCK':
    case 'ALTERNATIVE_STAGING':
    case 'ALTERNATIVE_STAGING_A1':
    case 'A1':
    case 'A2':
    case 'B':
    case 'C':
      return 'LIGHT';
    case 'HEAVY_TRUCK':
    case 'D':
    case 'E':
      return 'HEAVY';
    case 'AFTERMARKET':
      return 'AFTERMARKET';
    case 'OTHER_VEHICLE_20_2':
    case 'OTHER_VEHICLE_20_3':
    case 'OTHER_VEHICLE_20_8':
    case 'SAME_HEADING':
      return null;
  }
}
