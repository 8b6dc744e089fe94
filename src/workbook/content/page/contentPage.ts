import { answerPart } from './answerPart';
import { basePart } from './basePart';
import { chartPart, contentChart } from './chartPart';
import { contentTexts } from './contentTexts';
import { figuresPart } from './figuresPart';
import { COLUMN, COLUMN_WIDTHS, ROW } from './layout';
import { mappingArea, mappingPart } from './mappingPart';
import type { NewPage } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';
import { questionPart } from './questionPart';
import { regionPart } from './regionPart';
import { thresholdsPart } from './thresholdsPart';

/**
 * The sheet that computes a regional value content
 *
 * What a person changes stands above on the left, the chart beside it; the answer spills below over cells that nothing else uses. The columns of a
 * person's own table, the data of the chart and own thresholds are set aside at the right.
 */
export function contentPage(request: PageRequest): NewPage {
  const { language, table, columns } = request;
  const parts: readonly PagePart[] = [
    figuresPart(language),
    questionPart(request),
    basePart(request),
    answerPart(request, columns === null ? null : mappingArea(columns)),
    chartPart(language),
    thresholdsPart(request),
    regionPart(request),
    ...(columns === null ? [] : [mappingPart(table, columns, language)]),
  ];
  return {
    sheetName: contentTexts[language].sheet,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: parts.flatMap(({ rowHeights = [] }) => rowHeights),
    frozenRows: ROW.question,
    blocks: parts.flatMap(({ blocks = [] }) => blocks),
    formats: parts.flatMap(({ formats = [] }) => formats),
    inputs: parts.flatMap(({ inputs = [] }) => inputs),
    marks: parts.flatMap(({ marks = [] }) => marks),
    chart: contentChart(language),
    start: { row: ROW.part, column: COLUMN.input },
  };
}
