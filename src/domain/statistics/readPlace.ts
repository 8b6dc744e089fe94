import type { Bilingual } from '../language';
import { looseKey } from '../rows/looseKey';
import data from './data/places.json';
import { placeOf, type Place } from './places';

export type PlaceReading =
  { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly sentence: Bilingual };

/** Spellings of every place: codes first, then names, then aliases, so that `México` is the nation and `MEX` the state. */
function spellings(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (code: string, texts: readonly string[]): void => {
    for (const text of texts) {
      const key = looseKey(text);
      if (!index.has(key)) index.set(key, code);
    }
  };
  const { nation, states, regions, others } = data;
  for (const { code } of [nation, ...regions, ...states, ...others]) add(code, [code]);
  for (const { code, abbr, inegi } of [nation, ...states]) add(code, [abbr, inegi, String(Number(inegi))]);
  for (const { code, es, en } of [nation, ...regions, ...states, ...others]) add(code, [es, en]);
  for (const { code, aliases } of [nation, ...regions, ...states, ...others]) add(code, aliases);
  for (const { code, official } of states) add(code, [official]);
  return index;
}

const index = spellings();

/** `2.2` and `-1` are amounts in the wrong column, not codes of INEGI. */
const AMOUNT = /^\s*(?:[+\-−]\s*\d|\d*[.,]\d)/;

/** The place that a text means, in any spelling: `CBO`, `MX-QUE`, `QRO`, `22`, `Querétaro de Arteaga`, `S.L.P.`, with or without accents. */
export function readPlace(text: string): PlaceReading {
  const place = AMOUNT.test(text) ? undefined : placeOf(index.get(looseKey(text)) ?? '');
  if (place !== undefined) return { ok: true, place };
  const typed = text.trim().slice(0, 60);
  return {
    ok: false,
    sentence: {
      es: `No conozco el lugar «${typed}»; use, por ejemplo, CBO, BAJIO, MX, QRO o el nombre de un estado.`,
      en: `The place «${typed}» is not known; use, for example, CBO, BAJIO, MX, QRO or the name of a state.`,
    },
  };
}
