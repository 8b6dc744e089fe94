import { readTerm } from '../../domain/rows/kinds/code';
import type { RowsContext } from '../../domain/rows/RowsContext';
import { vocabularyOf } from '../../domain/rows/vocabularyOf';
import type { ReadyFilter } from '../../list/rules/readFilter';
import { tagOf } from '../../list/rules/rowMarks';
import { invalid, type Found } from './Found';

export interface AskedFilter {
  readonly state: string | null;
  readonly process: string | null;
  readonly certificate: string | null;
}

export type FilterReading =
  { readonly ok: true; readonly filter: ReadyFilter } | { readonly ok: false; readonly found: Found };

/** Which field and vocabulary each part of the question is about, and what it is called in a sentence. */
const PARTS = [
  { part: 'state', field: 'estado', vocabulary: 'estados', es: 'Estado', en: 'State' },
  { part: 'process', field: 'procesos', vocabulary: 'procesos', es: 'Proceso', en: 'Process' },
  {
    part: 'certificate',
    field: 'certificaciones',
    vocabulary: 'certificaciones',
    es: 'Certificado',
    en: 'Certificate',
  },
] as const;

/**
 * What a cell asks to be filtered by, in any spelling → a filter on codes. A process takes in its specialisations; a
 * certificate is meant by its code, whatever its expiry. Blank texts do not filter.
 *
 * @param statesOf codes of the states of a region such as `CBO`; null when the text is no region
 */
export function readSuppliersFilter(
  asked: AskedFilter,
  context: RowsContext,
  statesOf: (text: string) => readonly string[] | null,
): FilterReading {
  const tagGroups: string[][] = [];
  for (const { part, field, vocabulary, es, en } of PARTS) {
    const text = asked[part]?.trim() ?? '';
    if (text === '') continue;
    const reading = readTerm(vocabularyOf(context, vocabulary), text);
    const region = reading.ok || part !== 'state' ? null : statesOf(text);
    if (region !== null) tagGroups.push(region.map((state) => tagOf(field, state)));
    else if (reading.ok) tagGroups.push([tagOf(field, String(reading.value))]);
    else {
      const { sentence } = reading;
      return { ok: false, found: invalid(`${es}: ${sentence.es}`, `${en}: ${sentence.en}`) };
    }
  }
  return { ok: true, filter: { text: null, tagGroups } };
}
