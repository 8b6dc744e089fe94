import { REPORT_CODES } from '../../../domain/content/bill/billReport';
import { columnLetters } from '../../cellAddress';
import type { PageArea, PageBlock, PageContent, PageLook } from './NewPage';

/** Columns of the page: names and inputs, then those of the answer below, and what is set aside at the right of it: data and mapping, own rules. */
export const COLUMN = { name: 0, input: 1, where: 2, explanation: 3, code: 4, aside: 6, own: 10 } as const;

/** Pixels of the columns: names, inputs, where, explanation, code, a gap, three set aside, a gap, and the six of own thresholds. */
export const COLUMN_WIDTHS = [210, 160, 130, 500, 190, 24, 230, 190, 110, 24, 210, 120, 90, 110, 100, 240];

/** Rows from above: the figures, what is asked, the base, then the answer, which has all the room below it. */
export const ROW = {
  title: 0,
  note: 1,
  figureNames: 2,
  figures: 3,
  counts: 4,
  question: 5,
  part: 6,
  partName: 7,
  use: 8,
  method: 9,
  date: 10,
  netCostBase: 11,
  costs: 12,
  netCost: 17,
  valueBase: 18,
  ruleHasTv: 19,
  price: 20,
  adjustments: 21,
  adjusted: 22,
  used: 23,
  base: 24,
  declared: 25,
  table: 26,
  own: 27,
  arrays: 28,
  columns: 29,
  answer: 30,
} as const;

/** Rows of what is set aside: the region below the chart, the rest at the right. */
export const ASIDE = { region: 25, chart: 5, mapping: 11, thresholds: 5, approvedEnd: 17 } as const;

/** The first day that has a threshold. */
export const FIRST_DAY = '2020-07-01';

/** As many rows of the answer are dressed and counted; it may have more. */
export const DRESSED = 500;

export const AMOUNT = '#,##0.00';
/** As many decimals as it takes to tell a value just below the threshold from it. */
export const SHARE = '0.00##%';

/** Absolute reference to a cell. */
export const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** Absolute reference to an area. */
export function address({ row, column, rows, columns }: PageArea): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** Cells of one column of the answer, counted from its first row. */
export function ofAnswer(column: number, first: number, rows: number): PageArea {
  return { row: ROW.answer + first, column, rows, columns: 1 };
}

/** The findings' rows in one column of the answer. */
export function ofFindings(column: number): PageArea {
  return ofAnswer(column, REPORT_CODES.length, DRESSED - REPORT_CODES.length);
}

export function block(
  row: number,
  column: number,
  look: PageLook,
  cells: readonly (readonly PageContent[])[],
  numberFormat: string | null = null,
): PageBlock {
  return { row, column, cells, look, numberFormat };
}

/** A heading over the names and the inputs. */
export const heading = (row: number, text: string): PageBlock => block(row, COLUMN.name, 'heading', [[{ text }, null]]);

export const name = (row: number, text: string): PageBlock => block(row, COLUMN.name, 'name', [[{ text }]]);
