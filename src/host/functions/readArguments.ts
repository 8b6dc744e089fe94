import type { FunctionArgument, GridValue } from '../../grid/Grid';
import { isCellError } from './cellError';
import type { FunctionMetadata, FunctionParameter } from './FunctionMetadata';

/** How blank cells reach functions: 0 as on the desktop, null as on the web, or empty text. */
export type Blanks = 'zero' | 'null' | 'empty';

export type ArgumentReading =
  { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false; readonly error: string };

type Matrix = readonly (readonly GridValue[])[];

const isMatrix = (argument: FunctionArgument): argument is Matrix => Array.isArray(argument);

const blank = (blanks: Blanks, type: string): unknown => {
  if (blanks === 'null') return null;
  if (blanks === 'empty' || type === 'string') return '';
  return type === 'boolean' ? false : 0;
};

/** One value as the parameter's type wants it; an error text when it cannot be. */
function scalar(
  value: GridValue,
  { type }: FunctionParameter,
  blanks: Blanks,
): { readonly value: unknown } | { readonly error: string } {
  if (value === null) return { value: blank(blanks, type) };
  if (type === 'number' && typeof value !== 'number') {
    const number = typeof value === 'boolean' ? Number(value) : value.trim() === '' ? Number.NaN : Number(value);
    return Number.isNaN(number) ? { error: '#VALUE!' } : { value: number };
  }
  if (type === 'string' && typeof value !== 'string')
    return { value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
  if (type === 'boolean' && typeof value !== 'boolean') {
    if (typeof value === 'number') return { value: value !== 0 };
    return /^(true|false)$/i.test(value) ? { value: value.toLowerCase() === 'true' } : { error: '#VALUE!' };
  }
  return { value };
}

const errorArgument = (code: string): unknown => ({ code, type: 'CustomFunctionError' });

/** Makes of the engine's arguments what Excel hands over: types converted, blanks by option, omitted ones null, errors stop the call. */
export function readArguments(
  metadata: FunctionMetadata,
  given: readonly FunctionArgument[],
  blanks: Blanks,
): ArgumentReading {
  const values: unknown[] = [];
  const repeated: unknown[] = [];
  const last = metadata.parameters.at(-1);
  const count = Math.max(given.length, metadata.parameters.length);
  const failures: string[] = [];
  const cell = (value: GridValue, parameter: FunctionParameter): unknown => {
    if (isCellError(value)) {
      if (metadata.takesErrors) return errorArgument(value);
      failures.push(value);
      return null;
    }
    const read = scalar(value, parameter, blanks);
    if ('value' in read) return read.value;
    failures.push(read.error);
    return null;
  };
  for (let index = 0; index < count; index += 1) {
    const parameter = metadata.parameters[index] ?? last;
    if (parameter === undefined) return { ok: false, error: '#VALUE!' };
    const argument = given[index];
    const repeats = parameter.repeating;
    if (argument === undefined) {
      if (!repeats) values.push(null);
      continue;
    }
    const value = parameter.matrix
      ? (isMatrix(argument) ? argument : [[argument]]).map((row) => row.map((one) => cell(one, parameter)))
      : cell(isMatrix(argument) ? (argument[0]?.[0] ?? null) : argument, parameter);
    if (repeats) repeated.push(value);
    else values.push(value);
  }
  if (last?.repeating === true) values.push(repeated);
  const [error] = failures;
  return error === undefined ? { ok: true, values } : { ok: false, error };
}

/** The calls that a call with ranges for single-value parameters becomes: one per cell; null when there is nothing to lift. */
export function lift(
  metadata: FunctionMetadata,
  given: readonly FunctionArgument[],
): readonly (readonly (readonly FunctionArgument[])[])[] | null {
  const isLifted = (argument: FunctionArgument, index: number): argument is Matrix => {
    const parameter = metadata.parameters[index] ?? metadata.parameters.at(-1);
    return parameter?.matrix !== true && isMatrix(argument) && (argument.length > 1 || (argument[0]?.length ?? 0) > 1);
  };
  const lifted = given.filter(isLifted);
  if (lifted.length === 0) return null;
  const rows = Math.max(...lifted.map((matrix) => matrix.length));
  const columns = Math.max(...lifted.map((matrix) => matrix[0]?.length ?? 0));
  const at = (matrix: Matrix, row: number, column: number): GridValue =>
    matrix[matrix.length === 1 ? 0 : row]?.[(matrix[0]?.length ?? 0) === 1 ? 0 : column] ?? null;
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) =>
      given.map((argument, index) => (isLifted(argument, index) ? at(argument, row, column) : argument)),
    ),
  );
}
