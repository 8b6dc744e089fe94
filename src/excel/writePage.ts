import type {
  InputRule,
  NewPage,
  PageArea,
  PageBlock,
  PageContent,
  PageInput,
  PageMark,
} from '../workbook/content/page/NewPage';
import { needsTextFormat, written } from './asText';
import { formatAll } from './formatAll';
import { addPageChart } from './pageChart';
import { dressCells, MARK_COLORS } from './pageLook';
import { addPickLists } from './pickLists';

const POINTS_PER_PIXEL = 0.75;
const TEXT = '@';

/** The steps of writing a page, so that one can be told and the next be held back. */
export type PageStep = (context: Excel.RequestContext, sheet: Excel.Worksheet, page: NewPage) => Promise<void>;

/** In this order: widths and formats before the values, so that texts stay texts; the chart when there is something to draw. */
export const PAGE_STEPS: readonly PageStep[] = [dress, write, rule, mark, draw];

async function dress(context: Excel.RequestContext, sheet: Excel.Worksheet, page: NewPage): Promise<void> {
  const rangeOf = rangesOf(sheet);
  page.columnWidths.forEach((width, column) => {
    rangeOf({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().format.columnWidth = width * POINTS_PER_PIXEL;
  });
  for (const { area, look, numberFormat } of page.formats) {
    const range = rangeOf(area);
    if (look !== null) dressCells(range, look);
    if (numberFormat !== null) formatAll(range, numberFormat);
  }
  for (const block of page.blocks) {
    const range = rangeOf(areaOf(block));
    dressCells(range, block.look);
    if (block.numberFormat !== null) formatAll(range, block.numberFormat);
    for (const area of textsIn(block)) formatAll(rangeOf(area), TEXT);
  }
  // After the looks: wrapping makes Excel choose a height of its own.
  for (const { row, rows, points } of page.rowHeights) {
    rangeOf({ row, column: 0, rows, columns: 1 }).format.rowHeight = points;
  }
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(page.frozenRows);
  await context.sync();
}

async function write(context: Excel.RequestContext, sheet: Excel.Worksheet, page: NewPage): Promise<void> {
  const rangeOf = rangesOf(sheet);
  for (const block of page.blocks) rangeOf(areaOf(block)).formulas = block.cells.map((cells) => cells.map(formulaOf));
  await context.sync();
}

async function rule(context: Excel.RequestContext, sheet: Excel.Worksheet, page: NewPage): Promise<void> {
  const rangeOf = rangesOf(sheet);
  await addPickLists(
    context,
    page.inputs.map((input) => ({ pickList: input.rule.kind === 'list' ? input.rule.choices : null })),
    (place) => rangeOf(page.inputs[place]?.area ?? NOWHERE),
  );
  for (const input of page.inputs) ruleOne(rangeOf(input.area).dataValidation, input);
  await context.sync();
}

async function mark(context: Excel.RequestContext, sheet: Excel.Worksheet, page: NewPage): Promise<void> {
  const rangeOf = rangesOf(sheet);
  for (const one of page.marks) markOne(rangeOf(one.area), one);
  await context.sync();
}

async function draw(context: Excel.RequestContext, sheet: Excel.Worksheet, page: NewPage): Promise<void> {
  addPageChart(sheet, page.chart, rangesOf(sheet));
  await context.sync();
}

const NOWHERE: PageArea = { row: 0, column: 0, rows: 1, columns: 1 };

function rangesOf(sheet: Excel.Worksheet): (area: PageArea) => Excel.Range {
  return ({ row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns);
}

function areaOf({ row, column, cells }: PageBlock): PageArea {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Cells whose text Excel would take for something else. */
function textsIn({ row, column, cells }: PageBlock): readonly PageArea[] {
  return cells.flatMap((line, down) =>
    line.flatMap((content, across) =>
      content !== null && 'text' in content && needsTextFormat(content.text)
        ? [{ row: row + down, column: column + across, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

function formulaOf(content: PageContent): string | number {
  if (content === null) return '';
  if ('formula' in content) return content.formula;
  return 'number' in content ? content.number : String(written(content.text));
}

function ruleOne(validation: Excel.DataValidation, { rule: asked, hint }: PageInput): void {
  const basic = basicRule(asked);
  if (basic !== null) {
    validation.rule = basic;
    validation.ignoreBlanks = true;
  }
  if (asked.kind !== 'list' || asked.only) validation.errorAlert = STOP;
  if (hint !== null) validation.prompt = { showPrompt: true, ...hint };
}

/** Excel's own words for a value that the rule refuses. */
const STOP: Excel.DataValidationErrorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };

/** The rule of an input that is no list: those are set together. */
function basicRule(asked: InputRule): Excel.DataValidationRule | null {
  switch (asked.kind) {
    case 'list':
      return null;
    case 'amount':
      return { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'day':
      return { date: { formula1: asked.from, operator: 'GreaterThanOrEqualTo' } };
  }
}

function markOne(range: Excel.Range, { formula, tone }: PageMark): void {
  const { fill, font } = MARK_COLORS[tone];
  const { custom } = range.conditionalFormats.add('Custom');
  custom.format.font.color = font;
  if (fill !== null) custom.format.fill.color = fill;
  custom.rule.formula = formula;
}
