import { OVERRIDE_COLUMNS, type OverrideColumn } from '../../../domain/content/overrideColumns';
import { PART_CODES } from '../../../domain/content/Part';
import { serialOfDate } from '../../../domain/rows/dates';
import { columnLetters } from '../../cellAddress';
import { ownCountFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { inputOf } from './inputOf';
import { address, ASIDE, block, COLUMN, FIRST_DAY, name, ROW } from './layout';
import type { InputRule, PageArea } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';

/** Rows to write in; each that is blank says nothing. */
const EMPTY_ROWS = 8;

/** The headings of own thresholds and the rows below them, as `CBO.CONTENT` reads them. */
export const thresholdsArea: PageArea = {
  row: ASIDE.thresholds + 2,
  column: COLUMN.own,
  rows: EMPTY_ROWS + 1,
  columns: OVERRIDE_COLUMNS.length,
};

/**
 * Thresholds of the person in place of the published ones, and the end of an approved alternative staging regime
 *
 * Both are blank for most people and then change nothing.
 */
export function thresholdsPart({ language, dates, approvedEnd }: PageRequest): PagePart {
  const texts = contentTexts[language];
  const first = thresholdsArea.row + 1;
  const below = (place: number): PageArea => ({ row: first, column: COLUMN.own + place, rows: EMPTY_ROWS, columns: 1 });
  const dayFormat = dates === 1900 ? 'yyyy-mm-dd' : '@';
  const day: InputRule | null = dates === 1900 ? { kind: 'day', from: FIRST_DAY } : null;
  const rules: Readonly<Record<OverrideColumn, InputRule | null>> = {
    part: { kind: 'list', choices: PART_CODES, only: false },
    measure: { kind: 'list', choices: ['RVC', 'LVC', 'METALS'], only: false },
    method: { kind: 'list', choices: ['NC', 'TV'], only: false },
    from: day,
    percent: { kind: 'amount' },
    source: null,
  };
  const end = { row: ASIDE.approvedEnd + 1, column: COLUMN.own + 1, rows: 1, columns: 1 };
  const serial = approvedEnd === null || dates !== 1900 ? null : serialOfDate(approvedEnd, false);
  const known = serial !== null ? { number: serial } : approvedEnd === null ? null : { text: approvedEnd };
  const { columns } = thresholdsArea;
  return {
    blocks: [
      block(ASIDE.thresholds, COLUMN.own, 'heading', [
        [{ text: texts.own }, ...Array.from({ length: columns - 1 }, () => null)],
      ]),
      block(ASIDE.thresholds + 1, COLUMN.own, 'note', [[{ text: texts.ownNote }]]),
      block(thresholdsArea.row, COLUMN.own, 'column', [
        OVERRIDE_COLUMNS.map(({ heading }) => ({ text: heading[language] })),
      ]),
      ...OVERRIDE_COLUMNS.map(({ id }, place) =>
        block(
          first,
          COLUMN.own + place,
          id === 'percent' || id === 'from' ? 'input' : 'choice',
          Array.from({ length: EMPTY_ROWS }, () => [null]),
          // A percentage may be typed as 80, 80 % or 0.8: a percent format would show some of them wrong.
          id === 'from' ? dayFormat : null,
        ),
      ),
      name(ROW.own, texts.ownCount(`${columnLetters(COLUMN.own)}${ASIDE.thresholds + 1}`)),
      block(ROW.own, COLUMN.input, 'result', [[{ formula: ownCountFormula(address(below(0)), texts.none) }]]),
      block(ASIDE.approvedEnd, COLUMN.own, 'heading', [[{ text: texts.staging }, null]]),
      block(end.row, COLUMN.own, 'name', [[{ text: texts.approvedEnd.name }]]),
      block(end.row, end.column, 'input', [[known]], dayFormat),
    ],
    inputs: [
      ...OVERRIDE_COLUMNS.flatMap(({ id, heading }, place) => {
        const rule = rules[id];
        const said = { name: heading[language], hint: texts.ownHints[id] };
        return rule === null ? [] : [inputOf(below(place), rule, said)];
      }),
      ...(day === null ? [] : [inputOf(end, day, texts.approvedEnd)]),
    ],
  };
}
