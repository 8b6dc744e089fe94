import type { Bilingual } from '../language';
import type { ContentTables } from './ContentTables';
import type { PartCode } from './Part';

/** A part that an HS subheading may be. */
export interface PartCandidate {
  readonly code: PartCode;
  /** The table takes only some goods of the subheading ("ex"). */
  readonly only: Bilingual | null;
}

const TABLES = [
  ['A1', 'A.1'],
  ['B', 'B'],
  ['C', 'C'],
  ['D', 'D'],
  ['E', 'E'],
] as const;

/**
 * What an HS subheading may be: the vehicles of section 13, else every table that lists it.
 *
 * Uniform Regulations, Part 6, Tables A.1 to E (HS 2012); sections 13 and 20 for vehicles.
 *
 * @param hs six digits with a dot
 */
export function partCandidates(hs: string, tables: ContentTables): readonly PartCandidate[] {
  const vehicle = tables.vehicles.hs.find((entry) => entry.hs === hs);
  if (vehicle !== undefined) return vehicle.parts.map((code) => ({ code, only: null }));
  return TABLES.flatMap(([code, table]) =>
    tables.hs[table]
      .filter((good) => good.hs === hs)
      .map((good) => ({
        code,
        only: good.ex ? { es: good.description_es ?? good.description, en: good.description } : null,
      })),
  );
}
