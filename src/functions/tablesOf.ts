import { contentTables, type ContentTables } from '../domain/content/ContentTables';
import { overriddenTables } from '../domain/content/overrides';
import type { CellError } from './CellError';
import { functionServices } from './FunctionServices';
import type { FunctionInput } from './FunctionValue';
import { blockOf, isBlank } from './inputs';
import { ruleError } from './ruleAnswer';

/** The thresholds to judge by: the shipped ones, with a person's own rows in their place where a range of them is passed. */
export function tablesOf(overrides: FunctionInput): ContentTables | CellError {
  const block = blockOf(overrides);
  if (block === null || block.every((row) => row.every(isBlank))) return contentTables();
  const answer = overriddenTables(block, contentTables(), functionServices().language());
  return answer.kind === 'tables' ? answer.tables : ruleError(answer);
}
