import { callFunction } from './callFunction';
import { CellError } from './CellError';
import { functionServices } from './FunctionServices';
import { functionTable } from './functionTable';
import type { FunctionBlock } from './FunctionValue';

/** Makes every function known to Excel. Errors go into cells as values, each with its sentence in the user's language. */
export function registerFunctions(): void {
  for (const { id } of functionTable) {
    CustomFunctions.associate(id, (...inputs: unknown[]) => {
      const answer = callFunction(id, inputs);
      return answer instanceof Promise ? answer.then(forExcel) : forExcel(answer);
    });
  }
}

function forExcel(block: FunctionBlock): unknown[][] {
  const language = functionServices().language();
  return block.map((row) =>
    row.map((cell) =>
      cell instanceof CellError
        ? new CustomFunctions.Error(
            cell.code === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
            cell.sentence[language],
          )
        : cell,
    ),
  );
}
