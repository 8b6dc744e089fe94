import { looseKey } from '../rows/looseKey';
import { USE_WORDS } from './partUse';
import { PART_CODES, PARTS, type PartCode } from './Part';

/** The part that a text names: by its code, `A.1` and `Tabla A1` too, or by its name in either language; null when it is none. */
export function readPartCode(text: string): PartCode | null {
  return CODES.get(looseKey(text)) ?? null;
}

const CODES: ReadonlyMap<string, PartCode> = new Map(
  PART_CODES.flatMap((code) =>
    [
      ...(code === 'AFTERMARKET' ? USE_WORDS.AFTERMARKET : []),
      code,
      `tabla ${code}`,
      `table ${code}`,
      PARTS[code].name.es,
      PARTS[code].name.en,
    ].map((text): [string, PartCode] => [looseKey(text), code]),
  ),
);
