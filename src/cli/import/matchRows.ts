import type { Fields } from '../../domain/rows/Field';
import { foldText } from '../../domain/rows/foldText';
import type { Row } from '../../list/Row';
import type { Refusal } from './ImportReport';
import type { Candidate } from './readRows';

/** What tells rows of a list apart. */
export interface Identity {
  /** Field with the id that the source gave; null when the list has none. */
  readonly sourceId: string | null;
  /** Fields that tell rows apart where there is no such id, the name first. */
  readonly fields: readonly [string, ...string[]];
}

/** A row of the file and the row of the list that it speaks of; null when it is new. */
export interface Match {
  readonly candidate: Candidate;
  readonly row: Row | null;
}

/**
 * Finds the rows of the list that the rows of a file speak of
 *
 * 1. The id in the source decides. 2. Without it, rows equal in name and address. 3. Then the only row of that name that nothing known
 * contradicts: files often leave the address out. Each row of the list is found once; a row that repeats one before it, or that
 * could be several, is refused.
 */
export function matchRows(
  candidates: readonly Candidate[],
  known: readonly Row[],
  identity: Identity,
): { readonly matches: readonly Match[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const distinct = withoutRepeats(candidates, identity, refusals);
  const bySource = new Map(known.flatMap((row) => keyed(sourceKey(row.fields, identity), row)));
  const byName = grouped(known, identity);
  const found = new Map<Candidate, Row>();
  const taken = new Set<Row>();
  const claim = (candidate: Candidate, row: Row): void => {
    found.set(candidate, row);
    taken.add(row);
  };
  const free = (candidate: Candidate): Row[] =>
    (byName.get(textOf(candidate.values, identity.fields[0])) ?? []).filter(
      (row) => !taken.has(row) && fits(row.fields, candidate.values, identity),
    );
  for (const candidate of distinct) {
    const row = bySource.get(sourceKey(candidate.values, identity) ?? '');
    if (row) claim(candidate, row);
  }
  for (const candidate of distinct) {
    if (found.has(candidate)) continue;
    const key = nameKey(candidate.values, identity);
    const [row, ...others] = free(candidate).filter((each) => nameKey(each.fields, identity) === key);
    if (row && others.length === 0) claim(candidate, row);
  }
  const matches = distinct.flatMap((candidate): Match[] => {
    const row = found.get(candidate);
    if (row) return [{ candidate, row }];
    const rows = free(candidate);
    const [only, second] = rows;
    if (second) {
      refusals.push({ line: candidate.line, column: null, sentence: couldBe(rows) });
      return [];
    }
    if (only) taken.add(only);
    return [{ candidate, row: only ?? null }];
  });
  return { matches, refusals };
}

function withoutRepeats(candidates: readonly Candidate[], identity: Identity, refusals: Refusal[]): Candidate[] {
  const seen = new Map<string, number>();
  return candidates.filter(({ line, values }) => {
    const key = sourceKey(values, identity) ?? nameKey(values, identity);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return true;
    }
    refusals.push({
      line,
      column: null,
      sentence: {
        es: `La fila repite a la de la línea ${String(first)}.`,
        en: `The row repeats that of line ${String(first)}.`,
      },
    });
    return false;
  });
}

/** Nothing that both know is different. */
function fits(row: Fields, values: Fields, { sourceId, fields }: Identity): boolean {
  return [...(sourceId === null ? [] : [sourceId]), ...fields].every((id) => {
    const [theirs, ours] = [textOf(row, id), textOf(values, id)];
    return theirs === '' || ours === '' || theirs === ours;
  });
}

function grouped(known: readonly Row[], { fields: [name] }: Identity): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of known) {
    const key = textOf(row.fields, name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function keyed(key: string | null, row: Row): [string, Row][] {
  return key === null ? [] : [[key, row]];
}

function sourceKey(values: Fields, { sourceId }: Identity): string | null {
  const text = sourceId === null ? '' : textOf(values, sourceId);
  return text === '' ? null : `source ${text}`;
}

function nameKey(values: Fields, { fields }: Identity): string {
  return JSON.stringify(fields.map((id) => textOf(values, id)));
}

function textOf(values: Fields, id: string): string {
  const value = values[id] ?? null;
  return value === null ? '' : foldText(Array.isArray(value) ? value.join(';') : String(value));
}

function couldBe(rows: readonly Row[]): Refusal['sentence'] {
  const ids = rows
    .slice(0, 5)
    .map(({ id }) => id)
    .join(', ');
  const count = String(rows.length);
  return {
    es: `Puede ser cualquiera de ${count} filas de la lista (${ids}): agregue el id del sitio o el domicilio.`,
    en: `It could be any of ${count} rows of the list (${ids}): add the site id or the address.`,
  };
}
