import { looseKey } from '../rows/looseKey';
import type { Measure } from './DatedThreshold';

/** The measure that a text names, by its code or its Spanish letters or name; null when it is none. */
export function readMeasure(text: string): Measure | null {
  return MEASURES.get(looseKey(text)) ?? null;
}

const WORDS: Readonly<Record<Measure, readonly string[]>> = {
  RVC: ['RVC', 'VCR', 'contenido regional', 'valor de contenido regional', 'regional value content'],
  LVC: ['LVC', 'VCL', 'contenido laboral', 'valor de contenido laboral', 'labour value content', 'labor value content'],
  METALS: ['METALS', 'METALES', 'acero y aluminio', 'steel and aluminium', 'steel and aluminum'],
};
const MEASURES: ReadonlyMap<string, Measure> = new Map(
  (Object.keys(WORDS) as Measure[]).flatMap((measure) =>
    WORDS[measure].map((word): [string, Measure] => [looseKey(word), measure]),
  ),
);
