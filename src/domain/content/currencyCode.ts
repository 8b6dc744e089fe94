import { looseKey } from '../rows/looseKey';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  MXN: [
    'MXN',
    'MXP',
    'MN',
    'M.N.',
    'peso',
    'pesos',
    'peso mexicano',
    'pesos mexicanos',
    'Mexican peso',
    'Mexican pesos',
    'moneda nacional',
    'MX$',
  ],
  USD: [
    'USD',
    'US$',
    'dólar',
    'dólares',
    'dls',
    'dlls',
    'dólar americano',
    'dólares americanos',
    'dólares EUA',
    'dólar estadounidense',
    'dólares estadounidenses',
    'dollar',
    'dollars',
    'US dollar',
    'US dollars',
  ],
  CAD: ['CAD', 'CA$', 'C$', 'dólar canadiense', 'dólares canadienses', 'Canadian dollar', 'Canadian dollars'],
  EUR: ['EUR', 'euro', 'euros'],
  JPY: ['JPY', 'yen', 'yenes'],
  CNY: ['CNY', 'RMB', 'yuan', 'yuanes', 'renminbi'],
};
/** Signs alone have no letters; in Mexico the plain one stands for pesos. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'MXN'],
  ['€', 'EUR'],
]);

const CODES = new Map(
  Object.entries(SPELLINGS).flatMap(([code, spellings]) => spellings.map((text) => [looseKey(text), code] as const)),
);
const LONGEST = 40;

/** The code of a currency as people write it, such as `M.N.`, `pesos` or `US$`; null when it is not known. */
export function currencyCode(typed: string): string | null {
  if (typed.length > LONGEST) return null;
  return SIGNS.get(typed.trim()) ?? CODES.get(looseKey(typed)) ?? null;
}
