import type { Language } from '../language';
import type { Vocabulary } from './Vocabulary';

/** What reading and writing cells needs to know besides the field. */
export interface RowsContext {
  /** Vocabularies by id; a field that names one that is missing here is a bug of ours and throws. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The workbook counts days from 1904-01-01 (an option of old Mac workbooks) instead of 1900. */
  readonly date1904: boolean;
  /** In which language dates were typed: `06/07/2027` is 6 July in Spanish, the default, and has no one meaning in English. */
  readonly language?: Language;
}
