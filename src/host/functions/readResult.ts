import type { FunctionResult, GridValue } from '../../grid/Grid';
import { record } from '../protocol/parseRequest';
import { errorOfCode } from './cellError';

/** One answer of the add-in: `[invocation id, succeeded, value, error code]`. */
export interface InvocationResult {
  readonly id: number;
  readonly result: FunctionResult;
}

function cellValue(value: unknown): GridValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const fields = record(value);
  if (fields === null) return '#VALUE!';
  if (typeof fields['code'] === 'string' && fields['basicType'] === 'Error') return fields['code'];
  const basic = fields['basicValue'];
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean' ? basic : '#VALUE!';
}

const message = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function success(value: unknown): FunctionResult {
  const fields = record(value);
  if (fields !== null && fields['basicType'] === 'Error')
    return { ok: false, error: String(cellValue(value)), message: message(fields['message']) };
  if (!Array.isArray(value)) return { ok: true, value: cellValue(value) };
  return { ok: true, value: value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)])) };
}

/** Reads one entry of `SetInvocationArrayResults` (an array) or `SetInvocationResults` (an object). */
export function readResult(entry: unknown): InvocationResult | null {
  if (Array.isArray(entry)) {
    const fields: readonly unknown[] = entry;
    const [id, ok, value, code] = fields;
    if (typeof id !== 'number') return null;
    return {
      id,
      result: ok === true ? success(value) : { ok: false, error: errorOfCode(code), message: message(value) },
    };
  }
  const fields = record(entry);
  const id = fields?.['id'];
  if (fields === null || typeof id !== 'number') return null;
  const failed = fields['failed'] === true;
  return {
    id,
    result: failed
      ? { ok: false, error: errorOfCode(fields['errorCode']), message: message(fields['value']) }
      : success(fields['value']),
  };
}
