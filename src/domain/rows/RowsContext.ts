import type { Vocabulary } from './Vocabulary';

/** What reading and writing cells needs to know besides the field. */
export interface RowsContext {
  /** Vocabularies by id; a field that names one that is missing here is a bug of ours and throws. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The workbook counts days from 1904-01-01 (an option of old Mac workbooks) instead of 1900. */
  readonly date1904: boolean;
}
