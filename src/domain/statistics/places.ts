import type { Bilingual } from '../language';
import data from './data/places.json';

/** A place that numbers are about. */
export interface Place {
  /** Canonical code: `MX`, a region id such as `CBO`, or ISO 3166-2 such as `MX-QUE`. */
  readonly code: string;
  readonly kind: 'nation' | 'region' | 'state' | 'other';
  readonly name: Bilingual;
  /** Short name, such as `QRO`; a region's is its id. */
  readonly abbr: string;
  /** INEGI code, `01`–`32` for states, `00` for the nation, null for the rest. */
  readonly inegi: string | null;
  /** ISO codes of the states it consists of; null when that is not published. */
  readonly states: readonly string[] | null;
}

interface StateRecord {
  readonly code: string;
  readonly inegi: string;
  readonly abbr: string;
  readonly es: string;
  readonly en: string;
}

const stateOf = ({ code, inegi, abbr, es, en }: StateRecord): Place => ({
  code,
  kind: 'state',
  name: { es, en },
  abbr,
  inegi,
  states: [code],
});

const { nation, states, regions, others } = data;

/** Nation, regions, states and other places, each once; regions are data, so another alliance is a change of data. */
export const places: readonly Place[] = [
  { ...stateOf(nation), kind: 'nation', states: states.map(({ code }) => code) },
  ...regions.map(({ code, es, en, states: members }): Place => ({
    code,
    kind: 'region',
    name: { es, en },
    abbr: code,
    inegi: null,
    states: members,
  })),
  ...states.map(stateOf),
  ...others.map(({ code, es, en }): Place => ({
    code,
    kind: 'other',
    name: { es, en },
    abbr: code,
    inegi: null,
    states: null,
  })),
];

const byCode: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.code, place]));

/** The place with this canonical code; undefined when there is none. */
export function placeOf(code: string): Place | undefined {
  return byCode.get(code);
}
