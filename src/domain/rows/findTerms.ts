import { foldText } from './foldText';
import { looseKey } from './looseKey';
import type { Vocabulary } from './Vocabulary';

type Index = ReadonlyMap<string, readonly string[]>;

/** Spellings of every term, the surest first: a code beats a label, a label beats a synonym, and all beat loose spellings. */
function indexesOf(vocabulary: Vocabulary): readonly Index[] {
  const [codes, foldedCodes, labels, synonyms, loose] = Array.from(
    { length: 5 },
    () => new Map<string, string[]>(),
  ) as [
    Map<string, string[]>,
    Map<string, string[]>,
    Map<string, string[]>,
    Map<string, string[]>,
    Map<string, string[]>,
  ];
  const add = (index: Map<string, string[]>, key: string, code: string): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  for (const { code, label, synonyms: others } of vocabulary.terms) {
    add(codes, code, code);
    add(foldedCodes, foldText(code), code);
    for (const text of [label.es, label.en]) add(labels, foldText(text), code);
    for (const text of others) add(synonyms, foldText(text), code);
    for (const text of [code, label.es, label.en, ...others]) add(loose, looseKey(text), code);
  }
  loose.delete('');
  return [codes, foldedCodes, labels, synonyms, loose];
}

const cache = new WeakMap<Vocabulary, readonly Index[]>();

/** Codes that a text may mean: none when it is not in the vocabulary, several when it is ambiguous. */
export function findTerms(vocabulary: Vocabulary, text: string): readonly string[] {
  let indexes = cache.get(vocabulary);
  if (indexes === undefined) cache.set(vocabulary, (indexes = indexesOf(vocabulary)));
  const exact = indexes[0]?.get(text);
  if (exact !== undefined) return exact;
  const folded = foldText(text);
  for (const index of indexes.slice(1, 4)) {
    const found = index.get(folded);
    if (found !== undefined) return found;
  }
  return indexes[4]?.get(looseKey(text)) ?? [];
}
