import { PART_CODES } from '../../../domain/content/Part';
import { serialOfDate } from '../../../domain/rows/dates';
import { contentTexts } from './contentTexts';
import { inputOf } from './inputOf';
import { block, cell, COLUMN, FIRST_DAY, heading, name, ROW } from './layout';
import type { PageArea } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';
import { partNameFormula } from './partNameFormula';

/** Part, what it is for, method and date as typed cells. */
export function questionPart({ part, use, method, date, dates, language }: PageRequest): PagePart {
  const texts = contentTexts[language];
  const serial = dates === 1900 ? serialOfDate(date, false) : null;
  const at = (row: number): PageArea => ({ row, column: COLUMN.input, rows: 1, columns: 1 });
  const partName = partNameFormula(cell(ROW.part, COLUMN.input), language, texts.hsCode);
  return {
    blocks: [
      heading(ROW.question, texts.question),
      name(ROW.part, texts.part.name),
      block(ROW.part, COLUMN.input, 'choice', [[{ text: part }]], '@'),
      block(ROW.partName, COLUMN.name, 'note', [[{ formula: partName }]]),
      name(ROW.use, texts.use.name),
      block(ROW.use, COLUMN.input, 'choice', [[use === null ? null : { text: texts.uses[use] }]], '@'),
      name(ROW.method, texts.method.name),
      block(ROW.method, COLUMN.input, 'choice', [[{ text: method }]], '@'),
      name(ROW.date, texts.date.name),
      serial === null
        ? block(ROW.date, COLUMN.input, 'input', [[{ text: date }]], '@')
        : block(ROW.date, COLUMN.input, 'input', [[{ number: serial }]], 'yyyy-mm-dd'),
    ],
    inputs: [
      inputOf(at(ROW.part), { kind: 'list', choices: PART_CODES, only: false }, texts.part),
      inputOf(at(ROW.use), { kind: 'list', choices: Object.values(texts.uses), only: true }, texts.use),
      inputOf(at(ROW.method), { kind: 'list', choices: ['NC', 'TV'], only: true }, texts.method),
      ...(serial === null ? [] : [inputOf(at(ROW.date), { kind: 'day', from: FIRST_DAY }, texts.date)]),
    ],
  };
}
