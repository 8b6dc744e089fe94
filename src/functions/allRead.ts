import { CellError } from './CellError';

/** The inputs without the errors that reading them could have given. */
export type Read<Inputs> = { readonly [Name in keyof Inputs]: Exclude<Inputs[Name], CellError> };

/** All inputs of a call once each was read, or the first error among them. */
export function allRead<Inputs extends Readonly<Record<string, unknown>>>(inputs: Inputs): Read<Inputs> | CellError {
  return isRead(inputs) ? inputs : firstError(Object.values(inputs));
}

function isRead<Inputs extends Readonly<Record<string, unknown>>>(inputs: Inputs): inputs is Inputs & Read<Inputs> {
  return Object.values(inputs).every((input) => !(input instanceof CellError));
}

function firstError(inputs: readonly unknown[]): CellError {
  const wrong = inputs.find((input) => input instanceof CellError);
  if (wrong === undefined) throw new RangeError('no input is wrong');
  return wrong;
}
