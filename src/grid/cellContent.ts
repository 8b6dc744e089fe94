import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, isBooleanString, isRealNum } from '@univerjs/core';
import type { GridInput, GridValue } from './Grid';

/** A cell's plain content: Univer keeps booleans as 1 and 0, and texts with line breaks as documents. */
export function contentOf(cell: Nullable<ICellData>): GridValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return typeof cell.v === 'number' && cell.t === undefined ? cell.v : String(cell.v);
}

/** Everything that makes a cell's content, and nothing of its format. */
const NOTHING = { v: null, t: null, f: null, si: null, p: null, custom: null } as const;

/** The content to be put into a cell, as Univer takes it. Numbers that are none become `#NUM!`. */
export function cellFor(input: Exclude<GridInput, undefined>): ICellData {
  if (input === null) return { ...NOTHING };
  if ('formula' in input) return { ...NOTHING, f: input.formula };
  const { value } = input;
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { ...NOTHING, v: value, t: CellValueType.NUMBER }
      : { ...NOTHING, v: '#NUM!', t: CellValueType.STRING };
  }
  if (value === '') return { ...NOTHING };
  return {
    ...NOTHING,
    v: value,
    t: isRealNum(value) || isBooleanString(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** What puts a cell's content back as it was. */
export function contentBefore(cell: Nullable<ICellData>): ICellData {
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: cell?.f ?? null,
    si: cell?.si ?? null,
    p: cell?.p ?? null,
    custom: cell?.custom ?? null,
  };
}
