import type { Bilingual } from '../language';
import { foldText } from '../rows/foldText';
import { looseKey } from '../rows/looseKey';
import data from './data/indicators.json';

/** What the product knows about one indicator. */
export interface IndicatorInfo {
  /** Short id such as `exports`. */
  readonly id: string;
  readonly name: Bilingual;
  /** The unit that observations of it are kept in. */
  readonly unit: Bilingual;
  /**
   * `flow` sums over time and over places (exports of a year); `stock` sums over places only (population, year-to-date totals);
   * `share` sums over nothing (percentages, rates, ranks, indexes).
   */
  readonly kind: 'flow' | 'stock' | 'share';
  readonly aliases: readonly string[];
}

function kindOf(kind: string): IndicatorInfo['kind'] {
  if (kind === 'flow' || kind === 'stock' || kind === 'share') return kind;
  throw new Error(`Indicator kind "${kind}" is not known`);
}

/** The catalogue, in the order the pane shows it. */
export const indicators: readonly IndicatorInfo[] = data.map(({ id, es, en, unit, kind, aliases }) => ({
  id,
  name: { es, en },
  unit,
  kind: kindOf(kind),
  aliases,
}));

const byId: ReadonlyMap<string, IndicatorInfo> = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator with this id; undefined when the catalogue has none. */
export function indicatorOf(id: string): IndicatorInfo | undefined {
  return byId.get(id);
}

/** Ids beat names, names beat aliases. */
const bySpelling: ReadonlyMap<string, IndicatorInfo> = new Map([
  ...indicators.flatMap((indicator) => indicator.aliases.map((text) => [looseKey(text), indicator] as const)),
  ...indicators.flatMap((indicator) =>
    [indicator.name.es, indicator.name.en].map((text) => [looseKey(text), indicator] as const),
  ),
  ...indicators.map((indicator) => [looseKey(indicator.id), indicator] as const),
]);

export type IndicatorReading =
  { readonly ok: true; readonly indicator: IndicatorInfo } | { readonly ok: false; readonly sentence: Bilingual };

/** The indicator that a text means: its id, its name in either language, or a name that files use (`fdi_inflow`). */
export function readIndicator(text: string): IndicatorReading {
  const indicator = bySpelling.get(looseKey(text));
  if (indicator !== undefined) return { ok: true, indicator };
  const typed = text.trim().slice(0, 60);
  return {
    ok: false,
    sentence: {
      es: `No conozco el indicador «${typed}»; busque su clave en Estadísticas: exports, fdi, population, gdp…`,
      en: `The indicator «${typed}» is not known; look its id up in Statistics: exports, fdi, population, gdp…`,
    },
  };
}

/** Indicators whose id, names or aliases hold every word of the search; all of them for a blank search. */
export function searchIndicators(search: string): readonly IndicatorInfo[] {
  const words = foldText(search).split(' ').filter(Boolean);
  return indicators.filter(({ id, name, aliases }) => {
    const text = foldText([id, name.es, name.en, ...aliases].join(' '));
    return words.every((word) => text.includes(word));
  });
}
