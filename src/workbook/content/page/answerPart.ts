import { REPORT_CODES, type ReportCode } from '../../../domain/content/bill/billReport';
import { columnLetters } from '../../cellAddress';
import { contentFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { address, AMOUNT, block, cell, COLUMN, DRESSED, name, ofAnswer, ofFindings, ROW, SHARE } from './layout';
import type { PageArea } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';
import { severityMarks } from './severityMarks';
import { verdictMarks } from './verdictMarks';

/** Number formats of the figures that the answer begins with. */
const FIGURE_FORMATS: Readonly<Record<ReportCode, string>> = {
  VERDICT: 'General',
  RVC: SHARE,
  THRESHOLD: SHARE,
  MARGIN: SHARE,
  BASE: AMOUNT,
  VNM: AMOUNT,
  UNKNOWN_ORIGIN: AMOUNT,
  ORIGINATING: AMOUNT,
  RVC_IF_DOCUMENTED: SHARE,
  ROOM: AMOUNT,
  REGIONAL_PRICE: AMOUNT,
  LINES: '#,##0',
  RULES: 'General',
  RULES_AS_OF: 'General',
};

/** Points: explanations take two lines of their column, those that name a source three. */
const TWO_LINES = 30;
const THREE_LINES = 45;
const LONG_FIGURES: ReadonlySet<ReportCode> = new Set(['THRESHOLD', 'RULES']);

/**
 * The answer of `CBO.CONTENT`, spilled
 *
 * Nothing stands below it or is ever put there, so however much is found it has room.
 *
 * @param mapping the columns of the person's own table and what they mean; null when their headings speak for themselves
 */
export function answerPart({ language, table }: PageRequest, mapping: PageArea | null): PagePart {
  const texts = contentTexts[language];
  const input = (row: number): string => cell(row, COLUMN.input);
  const formula = contentFormula({
    table,
    base: input(ROW.base),
    part: input(ROW.part),
    method: input(ROW.method),
    date: input(ROW.date),
    mapping: mapping === null ? null : address(mapping),
    declared: input(ROW.declared),
  });
  const tableName =
    mapping === null ? texts.table : texts.ownTable(`${columnLetters(mapping.column)}${mapping.row + 1}`);
  return {
    rowHeights: [
      { row: ROW.answer, rows: DRESSED, points: TWO_LINES },
      ...REPORT_CODES.flatMap((code, row) =>
        LONG_FIGURES.has(code) ? [{ row: ROW.answer + row, rows: 1, points: THREE_LINES }] : [],
      ),
    ],
    blocks: [
      name(ROW.table, tableName),
      block(ROW.table, COLUMN.input, 'result', [[{ text: table }]]),
      block(ROW.arrays, COLUMN.name, 'note', [[{ text: texts.arrays }]]),
      block(ROW.columns, COLUMN.name, 'column', [texts.columns.map((text) => ({ text }))]),
      block(ROW.answer, COLUMN.name, 'body', [[{ formula }]]),
    ],
    formats: [
      { area: { ...ofAnswer(COLUMN.name, 0, DRESSED), columns: 4 }, look: 'body', numberFormat: null },
      { area: ofAnswer(COLUMN.code, 0, DRESSED), look: 'aside', numberFormat: null },
      ...REPORT_CODES.map((code, row) => ({
        area: ofAnswer(COLUMN.input, row, 1),
        look: null,
        numberFormat: FIGURE_FORMATS[code],
      })),
      { area: ofFindings(COLUMN.input), look: null, numberFormat: AMOUNT },
    ],
    marks: [
      ...verdictMarks({ ...ofAnswer(COLUMN.name, 0, 1), columns: 2 }, cell(ROW.figures, COLUMN.name)),
      ...severityMarks(ofFindings(COLUMN.name)),
    ],
  };
}
