import type { Field } from './Field';
import { looseKey } from './looseKey';

type Index = ReadonlyMap<string, Field | null>;

const PARENTHESES = /\([^()]*\)|\[[^[\]]*\]/g;

/** Spellings by how sure they are: the id, then the headings, then the aliases, then all of them without what stands in parentheses. */
function indexOf(fields: readonly Field[]): Index {
  const index = new Map<string, Field | null>();
  const tiers: readonly ((field: Field) => readonly string[])[] = [
    (field) => [field.id],
    (field) => [field.heading.es, field.heading.en],
    (field) => field.aliases,
    (field) => [field.heading.es, field.heading.en].flatMap((text) => withoutUnit(text, field.unit)),
    (field) => field.aliases.flatMap((text) => withoutUnit(text, field.unit)),
  ];
  for (const spellings of tiers) {
    const tier = new Map<string, Field | null>();
    for (const field of fields) {
      for (const text of spellings(field)) {
        const key = looseKey(text);
        if (key === '') continue;
        tier.set(key, tier.has(key) && tier.get(key) !== field ? null : field);
      }
    }
    for (const [key, field] of tier) if (!index.has(key)) index.set(key, field);
  }
  return index;
}

function withoutUnit(text: string, unit: string | null): readonly string[] {
  const bare = text.replace(PARENTHESES, ' ');
  return unit === null ? [bare] : [bare, `${bare} ${unit}`];
}

const cache = new WeakMap<readonly Field[], Index>();

/**
 * The field that a heading of a file or a sheet means; null when none does, or several do.
 *
 * Ids, headings in both languages and aliases are known, with or without a unit in parentheses; accents, case, punctuation, spaces and
 * line breaks do not matter.
 */
export function matchHeading(fields: readonly Field[], heading: string): Field | null {
  let index = cache.get(fields);
  if (index === undefined) cache.set(fields, (index = indexOf(fields)));
  const exact = index.get(looseKey(heading));
  if (exact !== undefined) return exact;
  return index.get(looseKey(heading.replace(PARENTHESES, ' '))) ?? null;
}
