import { SUM_TOO_LARGE } from '../domain/content/sumTooLarge';
import { TooLargeError } from '../domain/content/TooLargeError';
import { refused } from '../domain/content/Finding';
import { CellError } from './CellError';
import type { FunctionBlock, FunctionCell } from './FunctionValue';
import { functionTable } from './functionTable';
import { ruleError } from './ruleAnswer';

const byId = new Map(functionTable.map((entry) => [entry.id, entry.run]));

const broken = CellError.missing({
  es: 'La función falló por un error de Eslabón. Recalcule; si sigue igual, avise a soporte con la fórmula.',
  en: 'The function failed because of an error in Eslabón. Recalculate; if it stays, tell support, with the formula.',
});

const TOO_LARGE = ruleError(refused(SUM_TOO_LARGE));

/**
 * Calls a function by id (`RVC`) with what Excel hands over, and answers a block of plain cells. Never throws and never
 * rejects: a failure of ours is an error in the cell too.
 */
export function callFunction(id: string, inputs: readonly unknown[]): FunctionBlock | Promise<FunctionBlock> {
  const run = byId.get(id);
  if (!run)
    return [[CellError.wrongInput({ es: `No existe la función CBO.${id}.`, en: `There is no function CBO.${id}.` })]];
  try {
    const answer: unknown = Reflect.apply(run, undefined, inputs);
    return answer instanceof Promise ? answer.then(blockOfAnswer, failureOf) : blockOfAnswer(answer);
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): FunctionBlock {
  return [[error instanceof TooLargeError ? TOO_LARGE : broken]];
}

function blockOfAnswer(answer: unknown): FunctionBlock {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [[answer]];
  // Long answers are not copied when every cell is one that Excel takes.
  if (isBlock(rows)) return [...rows];
  return rows.map((row) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
}

function plainCell(cell: unknown): FunctionCell {
  if (isCell(cell)) return cell;
  return typeof cell === 'number' ? TOO_LARGE : '';
}

function isBlock(rows: readonly unknown[]): rows is FunctionBlock {
  for (const row of rows) {
    if (!Array.isArray(row)) return false;
    for (const cell of row) if (!isCell(cell)) return false;
  }
  return true;
}

function isCell(cell: unknown): cell is FunctionCell {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return typeof cell === 'string' || typeof cell === 'boolean' || cell instanceof CellError;
}
