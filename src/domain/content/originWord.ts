import { looseKey } from '../rows/looseKey';
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
  'si',
  's',
  'yes',
  'y',
  'true',
  'verdadero',
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
  'n',
  'no',
  'false',
  'falso',
];
const UNKNOWN = [
  's/d',
  'n/d',
  'sin dato',
  'desconocido',
  'desconocida',
  'unknown',
  'se desconoce',
  'por definir',
  'tbd',
  '?',
  '-',
];
/** They say that a material was bought in Mexico, not that it originates. */
const NATIONAL = ['nacional', 'nacionales', 'mexicano', 'mexicana', 'compra nacional', 'producto nacional', 'domestic'];
const LONGEST = 60;

const WORDS = new Map<string, OriginWord>([
  ...UNKNOWN.map((word) => [looseKey(word), 'blank'] as const),
  ...countries.elsewhere.flatMap((names) => names.map((name) => [looseKey(name), 'elsewhere'] as const)),
  ...countries.region.flatMap((names) => names.map((name) => [looseKey(name), 'region'] as const)),
  ...NATIONAL.map((word) => [looseKey(word), 'region'] as const),
  // Last, so that `NO` is no and not Norway.
  ...DECLARED.map((word) => [looseKey(word), 'declared'] as const),
  ...NOT.map((word) => [looseKey(word), 'not'] as const),
]);

/** Reads an origin as typed, in Spanish or English, in any case and with or without accents and punctuation. */
export function originWord(text: string): OriginWord {
  if (text.length > LONGEST) return 'not-understood';
  return WORDS.get(looseKey(text)) ?? 'not-understood';
}
