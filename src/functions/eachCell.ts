import { CellError } from './CellError';
import type { FunctionBlock, FunctionCell, FunctionInput } from './FunctionValue';
import { blockOf } from './inputs';

/** How many cells one call may answer: beyond it Excel's 5 MB limit would cut the answer. */
export const MAX_CELLS = 200_000;

/**
 * Applies `answer` to the inputs cell by cell, as Excel's own functions do: the answer has the shape of the first
 * input; the others are one value, or a row, column or block that lines up with it.
 */
export function eachCell(
  inputs: readonly FunctionInput[],
  answer: (cells: readonly unknown[]) => FunctionCell,
): FunctionBlock {
  const block = mapCells(inputs, answer);
  return block instanceof CellError ? [[block]] : block;
}

/** The inputs of every cell of the answer, or why they do not line up. */
export function alignedCells(inputs: readonly FunctionInput[]): (readonly unknown[])[][] | CellError {
  return mapCells(inputs, (cells) => cells);
}

function mapCells<Answer>(
  inputs: readonly FunctionInput[],
  answer: (cells: readonly unknown[]) => Answer,
): Answer[][] | CellError {
  const blocks = inputs.map((input) => blockOf(input) ?? [[null]]);
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  if (rows * columns > MAX_CELLS) {
    return CellError.wrongInput({
      es: `El rango tiene ${String(rows * columns)} celdas y el máximo es ${String(MAX_CELLS)}: divídalo.`,
      en: `The range has ${String(rows * columns)} cells and the limit is ${String(MAX_CELLS)}: split it.`,
    });
  }
  const fits = blocks.every(
    (block) =>
      (block.length === 1 || block.length === rows) && (block[0]?.length === 1 || block[0]?.length === columns),
  );
  if (!fits) {
    return CellError.wrongInput({
      es: 'Los rangos no coinciden: deben tener el mismo número de filas y columnas, o ser una sola celda.',
      en: 'The ranges do not line up: they must have the same rows and columns, or be a single cell.',
    });
  }
  // Plain loops and rows of their exact size: a column of 100,000 cells comes through here in one call.
  const cellsAt = (row: number, column: number): readonly unknown[] => {
    const cells = new Array<unknown>(blocks.length);
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index];
      const line = block?.[block.length === 1 ? 0 : row];
      cells[index] = line?.[line.length === 1 ? 0 : column];
    }
    return cells;
  };
  const answers: Answer[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line = [answer(cellsAt(row, 0))];
    for (let column = 1; column < columns; column += 1) line.push(answer(cellsAt(row, column)));
    answers.push(line);
  }
  return answers;
}
