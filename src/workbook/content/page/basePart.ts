import { exampleCosts, exampleMaterials } from '../exampleLines';
import { adjustedValueFormula, baseFormula, netCostFormula } from './contentFormulas';
import { contentTexts } from './contentTexts';
import { inputOf } from './inputOf';
import { address, AMOUNT, block, cell, COLUMN, heading, name, ROW } from './layout';
import type { PageArea, PageBlock, PageContent, PageMark } from './NewPage';
import type { PagePart } from './PagePart';
import type { PageRequest } from './PageRequest';

/** In the order of `CBO.NETCOST`. */
const COSTS = ['total', 'promotion', 'royalties', 'shipping', 'interest'] as const;

const at = (row: number): string => cell(row, COLUMN.input);

const input = (row: number): PageArea => ({ row, column: COLUMN.input, rows: 1, columns: 1 });

/**
 * The base by either method, and the materials of the books
 *
 * Both bases are there, so that another method may be chosen on the sheet; the one that is not used is grey. Whether the rule of the product
 * offers transaction value stands with its base, since nothing else hangs on it.
 */
export function basePart({ language, examples, ruleHasTv }: PageRequest): PagePart {
  const texts = contentTexts[language];
  const amount = (value: number): PageContent => (examples ? { number: value } : null);
  const inputs = (row: number, values: readonly number[]): PageBlock =>
    block(
      row,
      COLUMN.input,
      'input',
      values.map((value) => [amount(value)]),
      AMOUNT,
    );
  const result = (row: number, formula: string): PageBlock =>
    block(row, COLUMN.input, 'result', [[{ formula }]], AMOUNT);
  const { yes, no } = texts;
  const said = ruleHasTv === null ? null : ruleHasTv ? yes : no;
  const costs = { row: ROW.costs, column: COLUMN.input, rows: COSTS.length, columns: 1 };
  const each = COSTS.map((_cost, index) => at(ROW.costs + index));
  return {
    blocks: [
      heading(ROW.netCostBase, texts.netCostBase),
      ...texts.costs.map((cost, index) => name(ROW.costs + index, cost.name)),
      inputs(
        ROW.costs,
        COSTS.map((cost) => exampleCosts[cost]),
      ),
      name(ROW.netCost, texts.netCost),
      result(ROW.netCost, netCostFormula(address(costs), each, texts.costMissing)),
      heading(ROW.valueBase, texts.valueBase),
      name(ROW.ruleHasTv, texts.ruleHasTv.name),
      block(ROW.ruleHasTv, COLUMN.input, 'choice', [[said === null ? null : { text: said }]], '@'),
      name(ROW.price, texts.price.name),
      name(ROW.adjustments, texts.adjustments.name),
      inputs(ROW.price, [exampleCosts.price, exampleCosts.adjustments]),
      name(ROW.adjusted, texts.adjusted),
      result(ROW.adjusted, adjustedValueFormula(at(ROW.price), at(ROW.adjustments), texts.priceMissing)),
      heading(ROW.used, texts.used),
      name(ROW.base, texts.base),
      result(ROW.base, baseFormula(at(ROW.method), at(ROW.netCost), at(ROW.adjusted))),
      name(ROW.declared, texts.declared.name),
      inputs(ROW.declared, [exampleMaterials]),
    ],
    inputs: [
      ...[
        ...texts.costs.map((cost, index) => [ROW.costs + index, cost] as const),
        [ROW.price, texts.price] as const,
        [ROW.adjustments, texts.adjustments] as const,
        [ROW.declared, texts.declared] as const,
      ].map(([row, about]) => inputOf(input(row), { kind: 'amount' }, about)),
      inputOf(input(ROW.ruleHasTv), { kind: 'list', choices: [yes, no], only: true }, texts.ruleHasTv),
    ],
    marks: [unused(ROW.costs, ROW.netCost, 'TV'), unused(ROW.ruleHasTv, ROW.adjusted, 'NC')],
  };
}

/** Rows that play no part while the given method is chosen. */
function unused(first: number, last: number, method: string): PageMark {
  return {
    area: { row: first, column: COLUMN.name, rows: last - first + 1, columns: 2 },
    formula: `=${at(ROW.method)}="${method}"`,
    tone: 'quiet',
  };
}
