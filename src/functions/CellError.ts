import type { Bilingual } from '../domain/language';
import { cellText } from '../domain/rows/cellText';
import { inEnglish } from '../domain/rows/inEnglish';

/**
 * An error that a cell shows, with the sentence a person can act on. `#VALUE!` means wrong input, `#N/A` missing data:
 * the two errors for which Excel shows an add-in's own message.
 */
export class CellError {
  readonly sentence: Bilingual;

  private constructor(
    readonly code: '#VALUE!' | '#N/A',
    { es, en }: Bilingual,
  ) {
    this.sentence = { es: cellText(es), en: cellText(inEnglish(en)) };
  }

  static wrongInput(sentence: Bilingual): CellError {
    return new CellError('#VALUE!', sentence);
  }

  static missing(sentence: Bilingual): CellError {
    return new CellError('#N/A', sentence);
  }
}
