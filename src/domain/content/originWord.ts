import { looseKey } from '../rows/looseKey';
import { yesNoWord } from '../rows/yesNoWord';
import countries from './data/countries.json';

/**
 * What people write in the origin column of a bill of materials.
 *
 * - `declared`: declared originating; `not`: declared non-originating.
 * - `region`: a country of the agreement; `elsewhere`: another country. A country is not an origin.
 */
export type OriginWord = 'declared' | 'not' | 'region' | 'elsewhere' | 'blank' | 'not-understood';

const DECLARED = [
  'originating',
  'originario',
  'originaria',
  'originarios',
  'originarias',
  'orig',
  'originario T-MEC',
  'originaria T-MEC',
  'USMCA originating',
  // Of the agreement in force; what is declared of another one is not understood.
  'T-MEC',
  'USMCA',
  'CUSMA',
  'ACEUM',
  'o',
];
const NOT = [
  'non-originating',
  'not originating',
  'no originario',
  'no originaria',
  'no originarios',
  'no originarias',
  'no orig',
  'non orig',
  'no T-MEC',
  'non-USMCA',
];
/** They say that a material was bought in Mexico, not that it originates. */
const NATIONAL = ['nacional', 'nacionales', 'mexicano', 'mexicana', 'compra nacional', 'producto nacional', 'domestic'];
const LONGEST = 60;

/** A cross or a digit may mark anything, also what does not originate. */
const MARK = /^[x\d]$/i;
const MEANS = { yes: 'declared', no: 'not', blank: 'blank' } as const;
const WORDS = new Map<string, OriginWord>([
  ...countries.elsewhere.flatMap((names) => names.map((name) => [looseKey(name), 'elsewhere'] as const)),
  ...countries.region.flatMap((names) => names.map((name) => [looseKey(name), 'region'] as const)),
  ...NATIONAL.map((word) => [looseKey(word), 'region'] as const),
  ...DECLARED.map((word) => [looseKey(word), 'declared'] as const),
  ...NOT.map((word) => [looseKey(word), 'not'] as const),
]);

/** Reads an origin as typed, in Spanish or English, in any case and with or without accents and punctuation. */
export function originWord(text: string): OriginWord {
  if (text.length > LONGEST) return 'not-understood';
  const word = text.trim();
  if (MARK.test(word)) return 'not-understood';
  // First, so that `NO` is no and not Norway.
  const said = yesNoWord(word);
  return said === 'not-understood' ? (WORDS.get(looseKey(word)) ?? said) : MEANS[said];
}
