import { liesIn, plantPlace, type PlantPlace } from './plantPlace';
import type { Region } from './readRegion';
import type { UnreadState } from './unknownStates';

/** A column of states, read once for all its rows. */
export interface StateColumn {
  readonly places: readonly PlantPlace[];
  /** Whether each row lies in the region; null is not known. */
  readonly inside: readonly (boolean | null)[];
  readonly blankRows: number;
  /** Texts of which it is not known whether they lie in the region, each once. */
  readonly unread: readonly UnreadState[];
}

/** Reads a column of states as typed; a spelling is understood once, however many rows repeat it. */
export function stateColumn(typed: readonly (string | null)[], region: Region): StateColumn {
  const known = new Map<string, { place: PlantPlace; inside: boolean | null }>();
  const unread: UnreadState[] = [];
  let blankRows = 0;
  const read = typed.map((cell, index) => {
    const text = (cell ?? '').trim();
    if (text === '') blankRows += 1;
    const before = known.get(text);
    if (before !== undefined) return before;
    const place = plantPlace(text);
    const answer = { place, inside: liesIn(place, region) };
    known.set(text, answer);
    if (answer.inside === null && text !== '') unread.push({ text, row: index + 1 });
    return answer;
  });
  return {
    places: read.map(({ place }) => place),
    inside: read.map(({ inside }) => inside),
    blankRows,
    unread,
  };
}
