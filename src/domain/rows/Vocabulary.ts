import type { Bilingual } from '../language';

/** One member of a controlled list. */
export interface Term {
  readonly code: string;
  readonly label: Bilingual;
  /** Other spellings people type. */
  readonly synonyms: readonly string[];
  readonly parent: string | null;
}

/** A controlled list, such as the process tree or the programme stages. */
export interface Vocabulary {
  readonly id: string;
  readonly terms: readonly Term[];
}
