import type { Answer, Question } from '../list/Lookup';
import { CellError } from './CellError';
import { alignedCells } from './eachCell';
import { functionServices } from './FunctionServices';
import type { FunctionBlock, FunctionCell, FunctionInput } from './FunctionValue';

/** A value, a block that spills, or an error with its sentence. */
type AskedValue = FunctionCell | FunctionBlock;

/**
 * Asks the service about every cell of the inputs at once and answers in their shape. `question` makes the question of
 * one cell, or says what is wrong with it. A range is one call: all its questions travel together.
 */
export async function askEach(
  inputs: readonly FunctionInput[],
  invocation: CustomFunctions.Invocation | undefined,
  question: (cells: readonly unknown[]) => Question | CellError,
): Promise<unknown[][]> {
  const cells = alignedCells(inputs);
  if (cells instanceof CellError) return [[cells]];
  return Promise.all(
    cells.map((row) =>
      Promise.all(
        row.map(async (each) => {
          const asked = question(each);
          if (asked instanceof CellError) return asked;
          const value = await askOne(asked, invocation);
          return value instanceof Array ? value[0]?.[0] : value;
        }),
      ),
    ),
  );
}

/** The answer to one question: a value, a block that spills, or an error with its sentence. */
export async function askOne(
  question: Question,
  invocation: CustomFunctions.Invocation | undefined,
): Promise<AskedValue> {
  const { ask, peek } = functionServices();
  if (invocation?.isInValuePreview) {
    const known = peek(question);
    return known ? valueOf(known) : '…';
  }
  if (!ask) {
    return CellError.missing({
      es: 'No hay un servicio configurado: abra el panel de Eslabón y elija uno en Ajustes.',
      en: 'No service is configured: open the Eslabón pane and choose one in Settings.',
    });
  }
  return valueOf(await ask(question));
}

function valueOf(answer: Answer): AskedValue {
  switch (answer.status) {
    case 'ok':
      // A blank in an answer stays blank: Excel would show null as 0.
      return answer.value instanceof Array
        ? answer.value.map((row) => row.map((cell) => cell ?? ''))
        : (answer.value ?? '');
    case 'missing':
      return CellError.missing(answer.sentence);
    case 'invalid':
      return CellError.wrongInput(answer.sentence);
  }
}
