import type { FieldValue } from './Field';
import { canonicalSet } from './kinds/set';

type Members = ReadonlySet<string>;

function membersOf(value: FieldValue): Members {
  return new Set(typeof value === 'object' && value !== null ? value : []);
}

function mergedMembers(base: Members, mine: Members, theirs: Members): readonly string[] {
  const keptOfBase = [...base].filter((member) => mine.has(member) && theirs.has(member));
  const added = [...mine, ...theirs].filter((member) => !base.has(member));
  return [...keptOfBase, ...added];
}

/** Three-way merge of sets: what either side added is in, what either side took out is out. Nothing left is unknown (null). */
export function mergeSets(base: FieldValue, mine: FieldValue, theirs: FieldValue): readonly string[] | null {
  return canonicalSet(mergedMembers(membersOf(base), membersOf(mine), membersOf(theirs)));
}

/**
 * Merges certificates one code at a time, since a certificate and its expiry are one thing: two different renewals of one
 * certificate, or a renewal and a removal, are a conflict (undefined).
 */
export function mergeCertificates(
  base: FieldValue,
  mine: FieldValue,
  theirs: FieldValue,
): readonly string[] | null | undefined {
  const [b, m, t] = [membersOf(base), membersOf(mine), membersOf(theirs)];
  const codeOf = (member: string): string => member.split('@', 1)[0] ?? member;
  const merged: string[] = [];
  for (const code of new Set([...b, ...m, ...t].map(codeOf))) {
    const of = (members: Members): string[] => [...members].filter((member) => codeOf(member) === code).sort();
    const [ofBase, ofMine, ofTheirs] = [of(b), of(m), of(t)];
    const [textBase, textMine, textTheirs] = [ofBase.join(), ofMine.join(), ofTheirs.join()];
    if (textMine === textTheirs || textTheirs === textBase) merged.push(...ofMine);
    else if (textMine === textBase) merged.push(...ofTheirs);
    else return undefined;
  }
  return canonicalSet(merged);
}
