import { PART_CODES, PARTS } from '../../domain/content/Part';
import type { Language } from '../../domain/language';

/** The plain words of the part code in a cell; what is no code is taken for an HS code. */
export function partNameFormula(cell: string, language: Language, hs: string): string {
  const list = (texts: readonly string[]): string =>
    `{${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}}`;
  const names = list(PART_CODES.map((code) => PARTS[code].name[language]));
  return `=IF(ISBLANK(${cell}),"",IFERROR(INDEX(${names},MATCH(${cell},${list(PART_CODES)},0)),"${hs}"))`;
}
