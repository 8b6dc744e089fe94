import { REPORT_CODES, type ReportCode } from '../../../domain/content/bill/billReport';
import { columnLetters } from '../../cellAddress';
import { contentFormula, tableNameFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { address, AMOUNT, ASIDE, block, cell, COLUMN, DRESSED, name, ofAnswer, ofFindings, ROW, SHARE } from './layout';
import type { PageArea } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';
import { severityMarks } from './severityMarks';
import { thresholdsArea } from './thresholdsPart';
import { verdictMarks } from './verdictMarks';

/** Points of a row with so many lines of explanation. */
const LINES = { one: 18, two: 30, three: 45 } as const;

/** Enough rows for most answers where Excel does not spill, as a person selects them. */
const ARRAY = address({ ...ofAnswer(COLUMN.name, 0, 60), columns: 5 }).replaceAll('$', '');

/** How the figures that the answer begins with are shown, and how much is said of each at most. */
const FIGURES: Readonly<Record<ReportCode, { readonly numberFormat: string; readonly explained: keyof typeof LINES }>> =
  {
    VERDICT: { numberFormat: 'General', explained: 'two' },
    RVC: { numberFormat: SHARE, explained: 'one' },
    THRESHOLD: { numberFormat: SHARE, explained: 'three' },
    MARGIN: { numberFormat: SHARE, explained: 'one' },
    BASE: { numberFormat: AMOUNT, explained: 'one' },
    VNM: { numberFormat: AMOUNT, explained: 'two' },
    UNKNOWN_ORIGIN: { numberFormat: AMOUNT, explained: 'one' },
    ORIGINATING: { numberFormat: AMOUNT, explained: 'one' },
    RVC_IF_DOCUMENTED: { numberFormat: SHARE, explained: 'two' },
    ROOM: { numberFormat: AMOUNT, explained: 'one' },
    REGIONAL_PRICE: { numberFormat: AMOUNT, explained: 'three' },
    LINES: { numberFormat: '#,##0', explained: 'one' },
    RULES: { numberFormat: 'General', explained: 'three' },
    RULES_AS_OF: { numberFormat: 'General', explained: 'one' },
  };

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
    thresholds: address(thresholdsArea),
    use: input(ROW.use),
    approvedEnd: cell(ASIDE.approvedEnd + 1, COLUMN.own + 1),
    ruleHasTv: input(ROW.ruleHasTv),
  });
  const tableName =
    mapping === null ? texts.table : texts.ownTable(`${columnLetters(mapping.column)}${mapping.row + 1}`);
  return {
    rowHeights: [
      { row: ROW.answer, rows: DRESSED, points: LINES.two },
      ...REPORT_CODES.map((code, row) => ({
        row: ROW.answer + row,
        rows: 1,
        points: LINES[FIGURES[code].explained],
      })),
    ],
    blocks: [
      name(ROW.table, tableName),
      block(ROW.table, COLUMN.input, 'result', [[{ formula: tableNameFormula(cell(ROW.answer, COLUMN.name), table) }]]),
      block(ROW.arrays, COLUMN.name, 'note', [[{ text: texts.arrays(ARRAY) }]]),
      block(ROW.columns, COLUMN.name, 'column', [texts.columns.map((text) => ({ text }))]),
      block(ROW.answer, COLUMN.name, 'body', [[{ formula }]]),
    ],
    formats: [
      { area: { ...ofAnswer(COLUMN.name, 0, DRESSED), columns: 5 }, look: 'body', numberFormat: null },
      { area: ofAnswer(COLUMN.code, 0, DRESSED), look: 'aside', numberFormat: null },
      ...REPORT_CODES.map((code, row) => ({
        area: ofAnswer(COLUMN.input, row, 1),
        look: null,
        numberFormat: FIGURES[code].numberFormat,
      })),
      { area: ofFindings(COLUMN.input), look: null, numberFormat: AMOUNT },
    ],
    marks: [
      ...verdictMarks({ ...ofAnswer(COLUMN.name, 0, 1), columns: 2 }, cell(ROW.figures, COLUMN.name)),
      ...severityMarks(ofFindings(COLUMN.name)),
    ],
  };
}
