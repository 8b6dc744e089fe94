import { looseKey } from '../../rows/looseKey';
import type { Place } from '../../statistics/places';
import { readPlace } from '../../statistics/readPlace';
import { abroadWords } from './abroadWords';
import type { Region } from './readRegion';

/** Where a plant stands: a place of Mexico, abroad, or not known. */
export type PlantPlace = Place | 'abroad' | 'unknown';

/**
 * The place of the plant that ships a purchase, as typed
 *
 * Any spelling of a state counts: name, official name, abbreviation, INEGI, SAT or ISO code, with or without accents. What is blank or not
 * recognised is unknown, neither inside nor outside.
 */
export function plantPlace(typed: string | null): PlantPlace {
  if (typed === null || typed.trim() === '') return 'unknown';
  const reading = readPlace(typed);
  if (reading.ok) return reading.place.kind === 'other' ? 'unknown' : reading.place;
  return abroadWords.has(looseKey(typed)) ? 'abroad' : 'unknown';
}

/** Whether a place lies in a region; null when that is not known, such as «México» asked about a region of some of its states. */
export function liesIn(place: PlantPlace, { states }: Region): boolean | null {
  if (place === 'abroad') return false;
  if (place === 'unknown' || place.states === null) return null;
  const inside = place.states.filter((state) => states.has(state)).length;
  return inside === place.states.length ? true : inside === 0 ? false : null;
}
