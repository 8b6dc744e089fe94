import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { FunctionResult, GridValue } from '../Grid';

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((error) => [error, error]));

/** The engine's value for a function's answer; a matrix spills. Null becomes 0 in a cell, as in Excel. */
export function engineValue(result: FunctionResult): BaseValueObject {
  if (!result.ok) return error(result.error);
  return Array.isArray(result.value) ? matrix(result.value) : cell(result.value as GridValue);
}

function matrix(rows: readonly (readonly GridValue[])[]): BaseValueObject {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || columns === 0) return error(ErrorType.CALC);
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, c) => (c < row.length ? cell(row[c] ?? null) : error(ErrorType.NA))),
  );
  const [only] = values[0] ?? [];
  if (values.length === 1 && columns === 1 && only) return only;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cell(value: GridValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : error(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ERRORS.has(value) ? error(value) : StringValueObject.create(value);
}

function error(name: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.get(name) ?? ErrorType.VALUE);
}
