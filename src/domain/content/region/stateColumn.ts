import { liesIn, plantPlace, type PlantPlace } from './plantPlace';
import type { Region } from './readRegion';
import type { UnreadState } from './unknownStates';

/** A column of states, read once for all its rows. */
export interface StateColumn {
  readonly places: readonly PlantPlace[];
  /** Whether each row lies in the region; null is not known. */
  readonly inside: readonly (boolean | null)[];
  /** Rows with an amount and no state. */
  readonly blankRows: number;
  /** Texts of which it is not known whether they lie in the region, each once. */
  readonly unread: readonly UnreadState[];
}

/**
 * Reads a column of states as typed; a spelling is understood once, however many rows repeat it.
 *
 * @param amounts of the rows; what moves nothing is not worth a remark
 */
export function stateColumn(
  typed: readonly (string | null)[],
  amounts: readonly number[],
  region: Region,
): StateColumn {
  const known = new Map<string, { place: PlantPlace; inside: boolean | null; told: boolean }>();
  const unread: UnreadState[] = [];
  let blankRows = 0;
  const read = typed.map((cell, index) => {
    const text = (cell ?? '').trim();
    let answer = known.get(text);
    if (answer === undefined) {
      const place = plantPlace(text);
      answer = { place, inside: liesIn(place, region), told: false };
      known.set(text, answer);
    }
    if (answer.inside === null && amounts[index] !== 0) {
      if (text === '') blankRows += 1;
      else if (!answer.told) unread.push({ text, row: index + 1 });
      answer.told = true;
    }
    return answer;
  });
  return {
    places: read.map(({ place }) => place),
    inside: read.map(({ inside }) => inside),
    blankRows,
    unread,
  };
}
