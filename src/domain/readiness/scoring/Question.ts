import type { Answer } from '../Answer';
import type { Certificate } from '../../supplier/readCertificate';
import type { Rubric } from '../Rubric';

/** What a scoring function may look at. */
export interface Question {
  readonly rubric: Rubric;
  readonly asOf: string;
  /** Answer of any field of the record. */
  readonly answer: (field: string) => Answer;
  /** Certificates of a field; null when the list is unknown or cannot be read. */
  readonly certificates: (field: string) => readonly Certificate[] | null;
  /** Notes something about a field that a person should look at. */
  readonly note: (field: string, code: string, es: string, en: string) => void;
}
