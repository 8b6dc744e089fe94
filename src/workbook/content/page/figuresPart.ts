import type { ReportCode } from '../../../domain/content/bill/billReport';
import type { Language } from '../../../domain/language';
import { columnLetters } from '../../cellAddress';
import { countsFormula, figureFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { address, block, cell, COLUMN, ofFindings, ROW, SHARE } from './layout';
import type { PageContent } from './NewPage';
import type { PagePart } from './PagePart';
import { verdictMarks } from './verdictMarks';

/** Title, verdict, the three figures that it follows from, and how much was found: what stays in sight. */
export function figuresPart(language: Language): PagePart {
  const texts = contentTexts[language];
  const figure = (code: ReportCode): PageContent => ({ formula: figureFormula(code) });
  const verdict = { row: ROW.figures, column: COLUMN.name, rows: 1, columns: 1 };
  const counts = countsFormula(
    cell(ROW.answer, COLUMN.name),
    address(ofFindings(COLUMN.name)),
    texts.counts,
    texts.noAnswer(`${columnLetters(COLUMN.name)}${ROW.answer + 1}`),
  );
  return {
    rowHeights: [
      { row: ROW.title, rows: 1, points: 24 },
      { row: ROW.figures, rows: 1, points: 21 },
      { row: ROW.counts, rows: 1, points: 18 },
    ],
    blocks: [
      block(ROW.title, COLUMN.name, 'title', [[{ text: texts.title }]]),
      block(ROW.note, COLUMN.name, 'note', [[{ text: texts.note }]]),
      block(ROW.figureNames, COLUMN.name, 'figure-name', [texts.figures.map((text) => ({ text }))]),
      block(ROW.figures, COLUMN.name, 'figure', [[figure('VERDICT')]]),
      block(ROW.figures, COLUMN.input, 'figure', [[figure('RVC'), figure('THRESHOLD'), figure('MARGIN')]], SHARE),
      block(ROW.counts, COLUMN.name, 'note', [[{ formula: counts }]]),
    ],
    marks: verdictMarks(verdict, address(verdict)),
  };
}
