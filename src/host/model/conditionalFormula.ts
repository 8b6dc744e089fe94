import { invalidArgument } from '../protocol/HostError';
import { columnLetters } from './address';
import type { ConditionalFormat } from './records';

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** A conditional format as a formula on the first cell of its block; empty while it has no rule. */
export function conditionalFormula(format: ConditionalFormat): string {
  const cell = `${columnLetters(format.range.column)}${format.range.row + 1}`;
  if (format.cellValueRule !== null) return ofCellValue(cell, format.cellValueRule);
  if (format.textRule !== null) return ofText(cell, format.textRule);
  if (format.presetCriterion !== null) return ofPreset(cell, format.presetCriterion);
  return format.formula;
}

function ofCellValue(cell: string, rule: NonNullable<ConditionalFormat['cellValueRule']>): string {
  const first = rule.formula1.replace(/^=/, '');
  const second = (rule.formula2 ?? '').replace(/^=/, '');
  if (rule.operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = SIGNS[rule.operator];
  if (sign === undefined) throw invalidArgument('operator');
  return `=${cell}${sign}${first}`;
}

/** Capitals do not matter, as in Excel. */
function ofText(cell: string, { operator, text }: NonNullable<ConditionalFormat['textRule']>): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const found = `ISNUMBER(SEARCH("${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}",${cell}))`;
  switch (operator) {
    case 'Contains':
      return `=${found}`;
    case 'NotContains':
      return `=NOT(${found})`;
    case 'BeginsWith':
      return `=LEFT(${cell},${text.length})=${quoted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},${text.length})=${quoted}`;
    default:
      throw invalidArgument(operator);
  }
}

function ofPreset(cell: string, criterion: string): string {
  switch (criterion) {
    case 'Blanks':
      return `=LEN(TRIM(${cell}))=0`;
    case 'NonBlanks':
      return `=LEN(TRIM(${cell}))>0`;
    case 'Errors':
      return `=ISERROR(${cell})`;
    case 'NonErrors':
      return `=NOT(ISERROR(${cell}))`;
    default:
      throw invalidArgument(criterion);
  }
}
