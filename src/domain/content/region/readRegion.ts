import type { Bilingual } from '../../language';
import { quote } from '../../rows/Reading';
import { placeOf } from '../../statistics/places';
import { readPlace } from '../../statistics/readPlace';
import { finding, refused, type Finding, type Refused } from '../Finding';

/** The states that count as the region. */
export interface Region {
  readonly kind: 'region';
  readonly name: Bilingual;
  /** ISO codes, such as `MX-QUE`. */
  readonly states: ReadonlySet<string>;
}

/**
 * The region that content is measured for
 *
 * The five states of the Alliance unless another region, the nation or a list of states is named; regions are data.
 *
 * @param asked a place each, or several in one text with commas: `CBO`, `BAJIO`, `MX`, `QRO, GTO`; none means the Alliance
 */
export function readRegion(asked: readonly string[]): Region | Refused {
  const texts = asked.flatMap((text) => text.split(/[,;\n]/)).filter((text) => text.trim() !== '');
  const found = (texts.length === 0 ? ['CBO'] : texts).map(readMember);
  const wrong = found.filter((each): each is Finding => 'code' in each && 'severity' in each);
  if (wrong.length > 0) return refused(...wrong);
  const members = found.flatMap((each) => ('states' in each ? [each] : []));
  return {
    kind: 'region',
    name: {
      es: members.map(({ name }) => name.es).join(', '),
      en: members.map(({ name }) => name.en).join(', '),
    },
    states: new Set(members.flatMap(({ states }) => states)),
  };
}

function readMember(text: string): { readonly name: Bilingual; readonly states: readonly string[] } | Finding {
  const reading = readPlace(text);
  if (!reading.ok) return finding('REGION_NOT_UNDERSTOOD', 'error', reading.sentence.es, reading.sentence.en);
  const { name, states } = reading.place;
  return states === null
    ? finding(
        'REGION_NOT_UNDERSTOOD',
        'error',
        `No se sabe qué estados forman ${quote(name.es)}: escriba la lista de estados.`,
        `Which states make up ${quote(name.en)} is not known: write the list of states.`,
      )
    : { name, states };
}

/** Names of the states of a region, in the order of the codes of INEGI. */
export function statesOf({ states }: Region): readonly { readonly code: string; readonly name: Bilingual }[] {
  return [...states]
    .flatMap((code) => placeOf(code) ?? [])
    .toSorted((a, b) => (a.inegi ?? '').localeCompare(b.inegi ?? ''))
    .map(({ code, name }) => ({ code, name }));
}
