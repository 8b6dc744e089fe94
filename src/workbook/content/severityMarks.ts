import { columnLetters } from '../cellAddress';
import type { PageArea, PageMark } from './NewPage';

/** How findings begin in both languages, since a workbook may be read in the other one; lines to replace stay plain. */
const WORDS = {
  bad: ['Error'],
  doubt: ['Falta', 'Missing', 'Aviso', 'Warning'],
  quiet: ['Nota', 'Note'],
} as const;

/** Findings show how grave they are by their colour, beside their word in the first column of the area. */
export function severityMarks(area: PageArea): readonly PageMark[] {
  const cell = `$${columnLetters(area.column)}${area.row + 1}`;
  return (['bad', 'doubt', 'quiet'] as const).map((tone) => ({
    area,
    formula: `=OR(${WORDS[tone].map((word) => `${cell}="${word}"`).join(',')})`,
    tone,
  }));
}
