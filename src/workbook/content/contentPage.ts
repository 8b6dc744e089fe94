import { billField, billFields } from '../../domain/content/bill/billFields';
import { REPORT_CODES, type ReportCode } from '../../domain/content/bill/billReport';
import { PART_CODES } from '../../domain/content/Part';
import type { Method } from '../../domain/content/DatedThreshold';
import type { Language } from '../../domain/language';
import { serialOfDate } from '../../domain/rows/dates';
import { columnLetters } from '../cellAddress';
import {
  adjustedValueFormula,
  baseFormula,
  chartedFormula,
  contentFormula,
  countsFormula,
  figureFormula,
  netCostFormula,
  type SpillPlace,
} from './contentFormulas';
import type { ColumnField } from './ContentRequest';
import { contentTexts } from './contentTexts';
import { exampleCosts, exampleMaterials } from './exampleLines';
import { headingContent } from './headingContent';
import type { InputRule, NewPage, PageArea, PageBlock, PageContent, PageFormat, PageInput, PageLook } from './NewPage';
import { partNameFormula } from './partNameFormula';
import { severityMarks } from './severityMarks';
import { verdictMarks } from './verdictMarks';

export interface PageRequest {
  readonly part: string;
  readonly method: Method;
  readonly date: string;
  readonly language: Language;
  /** Which day the workbook counts from; the day is a text where it is not 1900, since functions are not told. */
  readonly dates: 1900 | 1904;
  readonly table: string;
  /** What the columns of a person's own table hold; null when the headings speak for themselves. */
  readonly columns: readonly ColumnField[] | null;
  /** With costs that fit the made-up lines. */
  readonly examples: boolean;
}

/** Pixels of the columns: names, inputs, where, explanation, code, a gap, and what is set aside at the right. */
const WIDTHS = [210, 160, 130, 500, 150, 24, 230, 190, 110];
const NAME = 0;
const INPUT = 1;
const ASIDE = 6;

/** Rows from above: the figures, what is asked, the base, then the answer, which has all the room below it. */
const ROW = {
  title: 0,
  note: 1,
  figureNames: 2,
  figures: 3,
  counts: 4,
  question: 5,
  part: 6,
  partName: 7,
  method: 8,
  date: 9,
  netCostBase: 10,
  costs: 11,
  netCost: 16,
  valueBase: 17,
  price: 18,
  adjustments: 19,
  adjusted: 20,
  used: 21,
  base: 22,
  declared: 23,
  table: 24,
  arrays: 25,
  columns: 26,
  answer: 27,
} as const;

const COSTS = ['total', 'promotion', 'royalties', 'shipping', 'interest'] as const;
const CHART_DATA = 5;
const MAPPING = 11;
/** The answer begins with its figures, so that many rows are enough to find them. */
const FIGURES = 60;
/** As many rows of findings get colours. */
const MARKED = 500;

const AMOUNT = '#,##0.00';
/** As many decimals as it takes to tell a value just below the threshold from it. */
const SHARE = '0.00##%';
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

/** Explanations take two lines of their column at most, those that name a source three. */
const TWO_LINES = 30;
const THREE_LINES = 45;
const LONG_FIGURES: ReadonlySet<ReportCode> = new Set(['THRESHOLD', 'RULES']);

/** The first day that has a threshold. */
const FIRST_DAY = '2020-07-01';

/**
 * The sheet that computes a regional value content
 *
 * What a person changes stands above on the left, the chart beside it; the answer spills below over cells that nothing else uses, so it can grow.
 * The columns of a person's own table and the data of the chart are set aside at the right.
 */
export function contentPage(request: PageRequest): NewPage {
  const { language } = request;
  const texts = contentTexts[language];
  const mapping = request.columns === null ? null : mappingOf(request.table, request.columns, language);
  const spill: SpillPlace = {
    values: address({ row: ROW.answer, column: 1, rows: FIGURES, columns: 1 }),
    codes: address({ row: ROW.answer, column: 4, rows: FIGURES, columns: 1 }),
  };
  const verdict = cell(ROW.figures, NAME);
  return {
    sheetName: texts.sheet,
    columnWidths: WIDTHS,
    rowHeights: [
      { row: ROW.title, rows: 1, points: 24 },
      { row: ROW.figures, rows: 1, points: 21 },
      { row: ROW.answer, rows: MARKED, points: TWO_LINES },
      ...REPORT_CODES.flatMap((code, row) =>
        LONG_FIGURES.has(code) ? [{ row: ROW.answer + row, rows: 1, points: THREE_LINES }] : [],
      ),
    ],
    frozenRows: ROW.counts + 1,
    blocks: [
      ...figureBlocks(spill, language),
      ...questionBlocks(request),
      ...baseBlocks(request),
      ...answerBlocks(request, mapping?.area ?? null),
      ...chartBlocks(spill, language),
      ...(mapping?.blocks ?? []),
    ],
    formats: answerFormats(),
    inputs: [...questionInputs(request), ...amountInputs(language), ...(mapping === null ? [] : [mapping.input])],
    marks: [
      ...verdictMarks({ row: ROW.figures, column: NAME, rows: 1, columns: 1 }, verdict),
      ...verdictMarks({ row: ROW.answer, column: NAME, rows: 1, columns: 2 }, verdict),
      ...severityMarks({
        row: ROW.answer + REPORT_CODES.length,
        column: NAME,
        rows: MARKED - REPORT_CODES.length,
        columns: 1,
      }),
      {
        area: { row: ROW.netCostBase + 1, column: NAME, rows: COSTS.length + 1, columns: 2 },
        formula: `=${cell(ROW.method, INPUT)}="TV"`,
        tone: 'quiet',
      },
      {
        area: { row: ROW.valueBase + 1, column: NAME, rows: 3, columns: 2 },
        formula: `=${cell(ROW.method, INPUT)}="NC"`,
        tone: 'quiet',
      },
    ],
    chart: {
      title: texts.chart,
      source: { row: CHART_DATA + 1, column: ASIDE, rows: 3, columns: 3 },
      place: { row: ROW.question, column: 2, rows: ROW.table - ROW.question + 1, columns: 2 },
    },
    start: { row: ROW.part, column: INPUT },
  };
}

function figureBlocks(spill: SpillPlace, language: Language): readonly PageBlock[] {
  const texts = contentTexts[language];
  const figure = (code: ReportCode): PageContent => ({ formula: figureFormula(code, spill) });
  return [
    block(ROW.title, NAME, 'title', [[{ text: texts.title }]]),
    block(ROW.note, NAME, 'note', [[{ text: texts.note }]]),
    block(ROW.figureNames, NAME, 'figure-name', [texts.figures.map((text) => ({ text }))]),
    block(ROW.figures, NAME, 'figure', [[figure('VERDICT')]]),
    block(ROW.counts, NAME, 'note', [
      [
        {
          formula: countsFormula(
            cell(ROW.answer, NAME),
            address({
              row: ROW.answer + REPORT_CODES.length,
              column: NAME,
              rows: MARKED - REPORT_CODES.length,
              columns: 1,
            }),
            texts.counts,
            texts.noAnswer,
          ),
        },
      ],
    ]),
    block(ROW.figures, INPUT, 'figure', [[figure('RVC'), figure('THRESHOLD'), figure('MARGIN')]], SHARE),
  ];
}

function questionBlocks(request: PageRequest): readonly PageBlock[] {
  const { language, date, dates, part, method } = request;
  const texts = contentTexts[language];
  const serial = dates === 1900 ? serialOfDate(date, false) : null;
  return [
    heading(ROW.question, texts.question),
    name(ROW.part, texts.part.name),
    block(ROW.part, INPUT, 'choice', [[{ text: part }]], '@'),
    block(ROW.partName, NAME, 'note', [[{ formula: partNameFormula(cell(ROW.part, INPUT), language, texts.hsCode) }]]),
    name(ROW.method, texts.method.name),
    block(ROW.method, INPUT, 'choice', [[{ text: method }]], '@'),
    name(ROW.date, texts.date.name),
    serial === null
      ? block(ROW.date, INPUT, 'input', [[{ text: date }]], '@')
      : block(ROW.date, INPUT, 'input', [[{ number: serial }]], 'yyyy-mm-dd'),
  ];
}

function baseBlocks({ language, examples }: PageRequest): readonly PageBlock[] {
  const texts = contentTexts[language];
  const amount = (value: number): PageContent => (examples ? { number: value } : null);
  const costs = { row: ROW.costs, column: INPUT, rows: COSTS.length, columns: 1 };
  const each = COSTS.map((_cost, index) => cell(ROW.costs + index, INPUT));
  const result = (row: number, formula: string): PageBlock => block(row, INPUT, 'result', [[{ formula }]], AMOUNT);
  return [
    heading(ROW.netCostBase, texts.netCostBase),
    block(
      ROW.costs,
      NAME,
      'name',
      texts.costs.map((cost) => [{ text: cost.name }]),
    ),
    block(
      ROW.costs,
      INPUT,
      'input',
      COSTS.map((cost) => [amount(exampleCosts[cost])]),
      AMOUNT,
    ),
    name(ROW.netCost, texts.netCost),
    result(ROW.netCost, netCostFormula(address(costs), each, texts.costMissing)),
    heading(ROW.valueBase, texts.valueBase),
    name(ROW.price, texts.price.name),
    name(ROW.adjustments, texts.adjustments.name),
    block(ROW.price, INPUT, 'input', [[amount(exampleCosts.price)], [amount(exampleCosts.adjustments)]], AMOUNT),
    name(ROW.adjusted, texts.adjusted),
    result(
      ROW.adjusted,
      adjustedValueFormula(cell(ROW.price, INPUT), cell(ROW.adjustments, INPUT), texts.priceMissing),
    ),
    heading(ROW.used, texts.used),
    name(ROW.base, texts.base),
    result(ROW.base, baseFormula(cell(ROW.method, INPUT), cell(ROW.netCost, INPUT), cell(ROW.adjusted, INPUT))),
    name(ROW.declared, texts.declared.name),
    block(ROW.declared, INPUT, 'input', [[amount(exampleMaterials)]], AMOUNT),
  ];
}

function answerBlocks({ language, table }: PageRequest, mapping: PageArea | null): readonly PageBlock[] {
  const texts = contentTexts[language];
  const input = (row: number): string => cell(row, INPUT);
  const formula = contentFormula({
    table,
    base: input(ROW.base),
    part: input(ROW.part),
    method: input(ROW.method),
    date: input(ROW.date),
    mapping: mapping === null ? null : address(mapping),
    declared: input(ROW.declared),
  });
  return [
    name(
      ROW.table,
      mapping === null ? texts.table : texts.ownTable(`${columnLetters(mapping.column)}${mapping.row + 1}`),
    ),
    block(ROW.table, INPUT, 'result', [[{ text: table }]]),
    block(ROW.arrays, NAME, 'note', [[{ text: texts.arrays }]]),
    block(ROW.columns, NAME, 'column', [texts.columns.map((text) => ({ text }))]),
    block(ROW.answer, NAME, 'body', [[{ formula }]]),
  ];
}

function answerFormats(): readonly PageFormat[] {
  const rows = (first: number, count: number, column: number, columns: number): PageArea => ({
    row: ROW.answer + first,
    column,
    rows: count,
    columns,
  });
  return [
    { area: rows(0, MARKED, NAME, 5), look: 'body', numberFormat: null },
    ...REPORT_CODES.map((code, row) => ({
      area: rows(row, 1, 1, 1),
      look: null,
      numberFormat: FIGURE_FORMATS[code],
    })),
    {
      area: rows(REPORT_CODES.length, MARKED - REPORT_CODES.length, 1, 1),
      look: null,
      numberFormat: AMOUNT,
    },
    { area: rows(0, MARKED, 4, 1), look: 'aside', numberFormat: null },
  ];
}

function chartBlocks(spill: SpillPlace, language: Language): readonly PageBlock[] {
  const texts = contentTexts[language];
  const charted = (code: ReportCode): PageContent => ({ formula: chartedFormula(code, spill) });
  return [
    block(CHART_DATA, ASIDE, 'aside', [[{ text: texts.chartData }]]),
    block(CHART_DATA + 1, ASIDE, 'aside', [[null, { text: texts.content }, { text: texts.threshold }]]),
    block(CHART_DATA + 2, ASIDE, 'aside', [[{ text: texts.today }], [{ text: texts.documented }]]),
    block(
      CHART_DATA + 2,
      ASIDE + 1,
      'aside',
      [
        [charted('RVC'), charted('THRESHOLD')],
        [charted('RVC_IF_DOCUMENTED'), charted('THRESHOLD')],
      ],
      SHARE,
    ),
  ];
}

/** The columns of a person's own table, where what they mean can still be changed. */
function mappingOf(
  table: string,
  columns: readonly ColumnField[],
  language: Language,
): { readonly area: PageArea; readonly blocks: readonly PageBlock[]; readonly input: PageInput } {
  const texts = contentTexts[language];
  const area = { row: MAPPING + 2, column: ASIDE, rows: columns.length, columns: 2 };
  const meaning = ({ field }: ColumnField): PageContent =>
    field === null ? null : { text: billField(field).heading[language] };
  return {
    area,
    blocks: [
      block(MAPPING, ASIDE, 'heading', [[{ text: texts.mapping(table) }, null]]),
      block(MAPPING + 1, ASIDE, 'column', [[{ text: texts.mappingHeading }, { text: texts.mappingField.name }]]),
      block(
        area.row,
        ASIDE,
        'name',
        columns.map((column) => [headingContent(table, column.heading)]),
      ),
      block(
        area.row,
        ASIDE + 1,
        'choice',
        columns.map((column) => [meaning(column)]),
      ),
    ],
    input: input(
      { ...area, column: ASIDE + 1, columns: 1 },
      { kind: 'list', choices: billFields.map((field) => field.heading[language]), only: true },
      texts.mappingField,
    ),
  };
}

function questionInputs({ language, dates }: PageRequest): readonly PageInput[] {
  const texts = contentTexts[language];
  return [
    input(at(ROW.part), { kind: 'list', choices: PART_CODES, only: false }, texts.part),
    input(at(ROW.method), { kind: 'list', choices: ['NC', 'TV'], only: true }, texts.method),
    ...(dates === 1900 ? [input(at(ROW.date), { kind: 'day', from: FIRST_DAY }, texts.date)] : []),
  ];
}

function amountInputs(language: Language): readonly PageInput[] {
  const texts = contentTexts[language];
  return [
    ...texts.costs.map((cost, index) => input(at(ROW.costs + index), { kind: 'amount' }, cost)),
    input(at(ROW.price), { kind: 'amount' }, texts.price),
    input(at(ROW.adjustments), { kind: 'amount' }, texts.adjustments),
    input(at(ROW.declared), { kind: 'amount' }, texts.declared),
  ];
}

function input(area: PageArea, rule: InputRule, said: { readonly name: string; readonly hint: string }): PageInput {
  return { area, rule, hint: { title: said.name, message: said.hint } };
}

function block(
  row: number,
  column: number,
  look: PageLook,
  cells: readonly (readonly PageContent[])[],
  numberFormat: string | null = null,
): PageBlock {
  return { row, column, cells, look, numberFormat };
}

const heading = (row: number, text: string): PageBlock => block(row, NAME, 'heading', [[{ text }, null]]);
const name = (row: number, text: string): PageBlock => block(row, NAME, 'name', [[{ text }]]);
const at = (row: number): PageArea => ({ row, column: INPUT, rows: 1, columns: 1 });
const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

function address({ row, column, rows, columns }: PageArea): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}
