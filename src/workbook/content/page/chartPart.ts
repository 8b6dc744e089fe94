import type { ReportCode } from '../../../domain/content/bill/billReport';
import type { Language } from '../../../domain/language';
import { chartedFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { ASIDE, block, COLUMN, ROW, SHARE } from './layout';
import type { PageChart, PageContent } from './NewPage';
import type { PagePart } from './PagePart';

/** The chart beside the inputs: the content as it stands, and as it would be with all origin documented, against the threshold. */
export function contentChart(language: Language): PageChart {
  return {
    title: contentTexts[language].chart,
    source: { row: ASIDE.chart + 1, column: COLUMN.aside, rows: 3, columns: 3 },
    place: { row: ROW.question, column: COLUMN.where, rows: ASIDE.region - 1 - ROW.question, columns: 2 },
  };
}

/** What the chart draws, set aside. */
export function chartPart(language: Language): PagePart {
  const texts = contentTexts[language];
  const charted = (code: ReportCode): PageContent => ({ formula: chartedFormula(code) });
  const figures = [
    [charted('RVC'), charted('THRESHOLD')],
    [charted('RVC_IF_DOCUMENTED'), charted('THRESHOLD')],
  ];
  const { chart } = ASIDE;
  const { aside } = COLUMN;
  return {
    blocks: [
      block(chart, aside, 'aside', [[{ text: texts.chartData }]]),
      block(chart + 1, aside, 'aside', [[null, { text: texts.content }, { text: texts.threshold }]]),
      block(chart + 2, aside, 'aside', [[{ text: texts.today }], [{ text: texts.documented }]]),
      block(chart + 2, aside + 1, 'aside', figures, SHARE),
    ],
  };
}
