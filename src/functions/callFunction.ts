import { CellError } from './CellError';
import type { FunctionBlock, FunctionCell } from './FunctionValue';
import { functionTable } from './functionTable';

const byId = new Map(functionTable.map((entry) => [entry.id, entry.run]));

const broken = CellError.missing({
  es: 'La función falló por un error de Eslabón. Recalcule; si sigue igual, avise a soporte con la fórmula.',
  en: 'The function failed because of an error in Eslabón. Recalculate; if it stays, tell support, with the formula.',
});

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
    return answer instanceof Promise ? answer.then(blockOfAnswer, () => [[broken]]) : blockOfAnswer(answer);
  } catch {
    return [[broken]];
  }
}

function blockOfAnswer(answer: unknown): FunctionBlock {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [[answer]];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOfAnswer) : [cellOfAnswer(row)]));
}

function cellOfAnswer(cell: unknown): FunctionCell {
  if (cell instanceof CellError || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : '';
}
