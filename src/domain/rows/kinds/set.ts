import { refused, understood, type Reading } from '../Reading';
import { checkedText, MAX_CELL_TEXT, MAX_TEXT, textOfCell, wrongType } from './text';

const MAX_MEMBERS = 500;

/** Members in code-unit order without repeats: the one way a set is kept. Nothing is left of it: unknown. */
export function canonicalSet(members: Iterable<string>): readonly string[] | null {
  const sorted = [...new Set(members)].sort();
  return sorted.length === 0 ? null : sorted;
}

/** Reads each member with `readMember`; the first one that is wrong is the problem of the cell. */
export function readMembers(texts: readonly string[], readMember: (text: string) => Reading): Reading {
  const members = new Set<string>();
  for (const text of texts) {
    const clean = checkedText(text, MAX_TEXT);
    if (!clean.ok) return clean;
    if (clean.value === null) continue;
    const reading = readMember(String(clean.value));
    if (!reading.ok) return reading;
    if (typeof reading.value === 'string') members.add(reading.value);
  }
  const set = canonicalSet(members);
  if (set !== null && (set.length > MAX_MEMBERS || set.join('; ').length > MAX_CELL_TEXT)) {
    return refused(
      'too-long',
      `Son ${set.length} valores; caben ${MAX_MEMBERS} en una celda.`,
      `There are ${set.length} values; ${MAX_MEMBERS} fit in one cell.`,
    );
  }
  return understood(set);
}

/** A free text as member. A semicolon would split it in a cell. */
export function freeMember(text: string): Reading {
  if (!text.includes(';')) return understood(text.trim());
  return refused(
    'semicolon',
    'Un valor de la lista no puede llevar punto y coma.',
    'A value of the list cannot hold a semicolon.',
  );
}

export function setFromCell(cell: string | number | boolean, readMember: (text: string) => Reading): Reading {
  return readMembers(textOfCell(cell).split(';'), readMember);
}

export function setFromJson(json: unknown, readMember: (text: string) => Reading): Reading {
  if (!Array.isArray(json)) return wrongType(json, 'una lista', 'a list');
  const texts: string[] = [];
  for (const member of json as readonly unknown[]) {
    if (typeof member !== 'string') return wrongType(member, 'un texto', 'a text');
    texts.push(member);
  }
  return readMembers(texts, readMember);
}
