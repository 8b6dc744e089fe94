import { contentTables } from '../../domain/content/ContentTables';
import { findPart, subheading } from '../../domain/content/findPart';
import type { PartCode } from '../../domain/content/Part';
import { partCandidates, type PartCandidate } from '../../domain/content/partCandidates';
import { useOf as purposeOf, type PartUse } from '../../domain/content/partUse';

/** The part as the rules are asked for it. */
export interface AskedPart {
  /** A part code or an HS code. */
  readonly part: string;
  readonly use: PartUse | null;
  /** The HS code that was typed, also where its part is asked for by a code; null when none was. */
  readonly hs: string | null;
}

/** The parts that an HS code may be, where only the person knows which one is meant; empty when it is clear or not in any table. */
export function partChoices(hs: string): readonly PartCandidate[] {
  const code = subheading(hs);
  if (code === null) return [];
  const candidates = partCandidates(code, contentTables());
  return candidates.length > 1 || candidates.some(({ only }) => only !== null) ? candidates : [];
}

/**
 * An HS code with the part that the person chose among its own
 *
 * The code is kept where the use settles it, since some rules are by HS code; otherwise the part stands for it.
 */
export function askedHs(hs: string, chosen: PartCode | null): AskedPart {
  if (chosen === null) return { part: hs, use: null, hs };
  const use = purposeOf(chosen);
  const found = findPart(hs, contentTables(), use);
  return found.kind === 'part' && found.code === chosen ? { part: hs, use, hs } : { part: chosen, use: null, hs };
}
