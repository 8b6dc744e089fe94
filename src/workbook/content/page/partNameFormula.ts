import { PART_CODES, PARTS } from '../../../domain/content/Part';
import type { Language } from '../../../domain/language';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The plain words of the part code in a cell; what is no code is taken for an HS code. */
export function partNameFormula(cell: string, language: Language, hs: string): string {
  const codes = PART_CODES.map(quoted).join(',');
  const names = PART_CODES.map((code) => quoted(PARTS[code].name[language])).join(',');
  return `=IF(ISBLANK(${cell}),"",IFERROR(CHOOSE(MATCH(${cell},{${codes}},0),${names}),${quoted(hs)}))`;
}
