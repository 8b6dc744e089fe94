import { billField, type BillFieldId } from '../../../domain/content/bill/billFields';
import { regionFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { ASIDE, block, COLUMN } from './layout';
import type { PageContent } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';
import { columnReference } from './columnReference';

/** A share with its name before it, and a text in place of one too; no verdict hangs on it, so a tenth of a point says enough. */
const named = (name: string): string => `"${name}: "0.0%;"${name}: "-0.0%;"${name}: "0.0%;"${name}: "@`;

/** The CBO share by the state of the plants: a measure of our own below the chart, apart from the verdict and without effect on it. */
export function regionPart(request: PageRequest): PagePart {
  const texts = contentTexts[request.language];
  const amounts = columnOf(request, 'value');
  const states = columnOf(request, 'state');
  const figure = (code: 'share' | 'coverage'): PageContent =>
    amounts === null || states === null
      ? { text: texts.noStates }
      : { formula: regionFormula(code, amounts, states, texts.unknown) };
  const { region } = ASIDE;
  return {
    blocks: [
      block(region, COLUMN.explanation, 'heading', [[{ text: texts.region }]]),
      block(region + 1, COLUMN.explanation, 'figure-name', [[figure('share')]], named(texts.share)),
      block(region + 2, COLUMN.explanation, 'figure-name', [[figure('coverage')]], named(texts.coverage)),
    ],
  };
}

/** Reference to the cells of a field; null when no column of the table is it. */
function columnOf({ table, columns, language }: PageRequest, field: BillFieldId): string | null {
  const heading =
    columns === null ? billField(field).heading[language] : columns.find((column) => column.field === field)?.heading;
  return heading === undefined ? null : columnReference(table, heading);
}
