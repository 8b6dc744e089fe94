import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionArgument, GridValue } from '../Grid';

/**
 * What a custom function is handed for one argument: blank cells are null, errors are texts, an omitted argument is
 * undefined, a single cell is its value and anything larger is a matrix. A cell whose formula gives an empty text counts as
 * blank: the engine does not tell them apart.
 */
export function functionArgument(given: FunctionVariantType): FunctionArgument {
  if (isReference(given)) return matrixOrCell(given.toArrayValueObject());
  if (isArray(given)) return matrixOrCell(given);
  return given.isNull() ? undefined : cellContent(given);
}

function matrixOrCell(array: ArrayValueObject): FunctionArgument {
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  const matrix: GridValue[][] = [];
  for (let r = 0; r < rows; r += 1) {
    const line: GridValue[] = [];
    for (let c = 0; c < columns; c += 1) line.push(cellContent(array.getRealValue(r, c) ?? null));
    matrix.push(line);
  }
  return rows === 1 && columns === 1 ? (matrix[0]?.[0] ?? null) : matrix;
}

function cellContent(value: BaseValueObject | null | undefined): GridValue {
  if (!value || value.isNull()) return null;
  if (value.isError() || value.isLambda()) return value.isError() ? String(value.getValue()) : '#VALUE!';
  const content = value.getValue();
  return typeof content === 'bigint' ? Number(content) : content;
}

function isReference(given: FunctionVariantType): given is BaseReferenceObject {
  return given.isReferenceObject();
}

function isArray(given: FunctionVariantType): given is ArrayValueObject {
  return given.isArray();
}
