import type { PageArea, PageMark } from './NewPage';

/** The words of the verdict in both languages, since a workbook may be read in the other one. */
const WORDS = {
  good: ['Cumple VCR', 'Meets RVC'],
  bad: ['No cumple VCR', 'Does not meet RVC'],
  doubt: ['No se sabe', 'Not known', 'Sin veredicto', 'No verdict'],
} as const;

/** Cells that show the verdict by their colour, beside its words. */
export function verdictMarks(area: PageArea, cell: string): readonly PageMark[] {
  return (['good', 'bad', 'doubt'] as const).map((tone) => ({
    area,
    formula: `=OR(${WORDS[tone].map((word) => `${cell}="${word}"`).join(',')})`,
    tone,
  }));
}
