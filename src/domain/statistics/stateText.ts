import type { Bilingual } from '../language';
import { looseKey } from '../rows/looseKey';
import data from './data/places.json';
import { placeOf, type Place } from './places';
import { readPlace } from './readPlace';

export type StateText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: Bilingual };

/** What `CBO.STATE` can give, by the words people ask with. */
const FORMS: Readonly<Record<string, (state: Place) => string>> = {
  abbr: (state) => state.abbr,
  abreviatura: (state) => state.abbr,
  iso: (state) => state.code,
  code: (state) => state.code.slice(3),
  codigo: (state) => state.code.slice(3),
  inegi: (state) => state.inegi ?? '',
  name: (state) => state.name.es,
  nombre: (state) => state.name.es,
  nameen: (state) => state.name.en,
  ingles: (state) => state.name.en,
};

const officialNames: ReadonlyMap<string, string> = new Map(
  data.states.map(({ official, code }) => [looseKey(official), code]),
);

/**
 * A state in another spelling, from any spelling.
 *
 * @param as `abbr` (QRO, the default), `iso` (MX-QUE), `code` (QUE, as the lists keep it), `inegi` (22), `name` (Querétaro) or `name_en`;
 *   the Spanish words `abreviatura`, `codigo`, `nombre` and `ingles` do too.
 */
export function stateText(text: string, as: string | null): StateText {
  const form = FORMS[looseKey(as ?? 'abbr') || 'abbr'];
  if (form === undefined) {
    return {
      ok: false,
      sentence: {
        es: `«${String(as).slice(0, 40)}» no es una forma; use abbr, iso, code, inegi, name o name_en.`,
        en: `«${String(as).slice(0, 40)}» is not a form; use abbr, iso, code, inegi, name or name_en.`,
      },
    };
  }
  // "México" is the nation elsewhere; asked for a state, it is the state of that official name.
  const official = placeOf(officialNames.get(looseKey(text)) ?? '');
  const reading = official === undefined ? readPlace(text) : { ok: true as const, place: official };
  if (reading.ok && reading.place.kind === 'state') return { ok: true, text: form(reading.place) };
  const typed = text.trim().slice(0, 60);
  return {
    ok: false,
    sentence: { es: `«${typed}» no es un estado de México.`, en: `«${typed}» is not a state of Mexico.` },
  };
}
