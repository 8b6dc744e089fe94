import type { Severity } from '../../../domain/content/Finding';
import { columnLetters } from '../../cellAddress';
import type { PageArea, PageMark } from './NewPage';
import { severityWords } from './severityWords';

const TONES: Readonly<Record<Severity, PageMark['tone']>> = {
  error: 'bad',
  missing: 'doubt',
  warning: 'doubt',
  note: 'quiet',
};

/** Findings show how grave they are by their colour, beside their word in the first column of the area; lines to replace stay plain. */
export function severityMarks(area: PageArea): readonly PageMark[] {
  const cell = `$${columnLetters(area.column)}${area.row + 1}`;
  return (['error', 'missing', 'warning', 'note'] as const).map((severity) => ({
    area,
    formula: `=OR(${severityWords[severity].map((word) => `${cell}="${word}"`).join(',')})`,
    tone: TONES[severity],
  }));
}
