import type { Bilingual, Language } from '../language';
import type { ObservationsByPlace } from './observationStore';
import { comparePeriods } from './periods';
import { placeOf, type Place } from './places';

const LISTED = 6;

/** Why there is no number, and which numbers there are, so that the reader knows what to ask for. */
export function missingSentence(
  indicator: Bilingual | string,
  place: Place,
  period: string | null,
  known: ObservationsByPlace,
): Bilingual {
  const named = (language: Language): string => (typeof indicator === 'string' ? indicator : indicator[language]);
  const at = (word: string): string => (period === null ? '' : ` ${word} ${period}`);
  const es = `No hay dato de «${named('es')}» para ${place.name.es}${at('en')}`;
  const en = `There is no figure of «${named('en')}» for ${place.name.en}${at('in')}`;
  const own = [...(known.get(place.code)?.values() ?? [])]
    .filter(({ value }) => value !== null)
    .map((each) => each.period);
  own.sort(comparePeriods);
  const [first, last] = [own.at(0), own.at(-1)];
  if (first !== undefined && last !== undefined) {
    const span = (to: string): string => (first === last ? first : `${first} ${to} ${last}`);
    return { es: `${es}; hay de ${span('a')}.`, en: `${en}; there is ${span('to')}.` };
  }
  const others = [...known.keys()].slice(0, LISTED).map((code) => placeOf(code));
  if (others.length === 0) return { es: `${es}: aún no se ha cargado.`, en: `${en}: it has not been loaded yet.` };
  const list = (language: Language): string => others.map((other) => other?.name[language] ?? '').join(', ');
  return { es: `${es}; hay para ${list('es')}.`, en: `${en}; there are figures for ${list('en')}.` };
}
