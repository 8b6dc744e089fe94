import type { Bilingual } from '../../../domain/language';
import type { Observation } from '../../../domain/statistics/Observation';
import { identityOf, saysTheSame } from '../../../domain/statistics/observationIdentity';
import { readObservation } from '../../../domain/statistics/readObservation';

export interface RecordingReading {
  /** Canonical observations, no two with one identity. */
  readonly accepted: readonly Observation[];
  /** How many said again what one before them said. */
  readonly repeated: number;
  readonly refused: readonly { readonly index: number; readonly column: string; readonly sentence: Bilingual }[];
}

/** Reads observations from outside by the rules of files, and refuses those that contradict one before them. */
export function readRecording(observations: readonly Observation[]): RecordingReading {
  const accepted = new Map<string, Observation>();
  const refused: { index: number; column: string; sentence: Bilingual }[] = [];
  let repeated = 0;
  observations.forEach((observation, index) => {
    const reading = readObservation(
      { ...observation, value: observation.status === 'confidential' ? 'C' : observation.value },
      { date1904: false },
    );
    if (!reading.ok) {
      refused.push({ index, column: reading.column, sentence: reading.sentence });
      return;
    }
    const identity = identityOf(reading.observation);
    const before = accepted.get(identity);
    if (before === undefined) accepted.set(identity, reading.observation);
    else if (saysTheSame(before, reading.observation)) repeated += 1;
    else refused.push({ index, column: 'value', sentence: contradiction });
  });
  return { accepted: [...accepted.values()], repeated, refused };
}

const contradiction: Bilingual = {
  es: 'Otro renglón dice otra cosa del mismo indicador, lugar, periodo, fuente y edición.',
  en: 'Another row says otherwise of the same indicator, place, period, source and vintage.',
};
