import type { BaseValueObject, IFunctionService } from '@univerjs/engine-formula';
import { ArrayValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';

/** These sort the range they are given in place, and that range is shared by every formula of the pass. */
const SORT_IN_PLACE = new Set(['SORT', 'SORTBY']);

/** Makes SORT and SORTBY work on copies, and turns what a built-in throws into `#VALUE!`: a throw would stop the pass for good. */
export function guardBuiltIns(functions: IFunctionService): void {
  for (const [name, executor] of functions.getExecutors()) {
    const calculate = executor.calculate.bind(executor);
    const copies = SORT_IN_PLACE.has(String(name));
    executor.calculate = (...given: BaseValueObject[]) => {
      try {
        return calculate(...(copies ? given.map(copied) : given));
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    };
  }
}

function copied(given: BaseValueObject): BaseValueObject {
  if (!(given instanceof ArrayValueObject)) return given;
  return ArrayValueObject.create({
    calculateValueList: given.getArrayValue().map((row) => [...row]),
    rowCount: given.getRowCount(),
    columnCount: given.getColumnCount(),
    unitId: given.getUnitId(),
    sheetId: given.getSheetId(),
    row: given.getCurrentRow(),
    column: given.getCurrentColumn(),
  });
}
