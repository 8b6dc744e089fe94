import { createNodeGrid } from '../../src/grid/nodeGrid';
import type {
  Block,
  FunctionCall,
  FunctionName,
  FunctionResult,
  Grid,
  GridInput,
  GridValue,
} from '../../src/grid/Grid';

export type Content = string | number | boolean | null;

/** A grid with its first sheet at hand; addresses such as `B2:C4` instead of blocks. */
export interface Workbench {
  readonly grid: Grid;
  readonly sheet: string;
  block(address: string): Block;
  /** Writes rows from the cell on: texts that begin with `=` are formulas, null clears. */
  put(address: string, rows: readonly (readonly Content[])[]): void;
  values(address: string): GridValue[][];
  value(address: string): GridValue;
  formula(address: string): GridValue;
}

export function workbench(grid = createNodeGrid()): Workbench {
  const sheet = grid.activeSheet();
  const block = (address: string): Block => blockOf(sheet, address);
  const first = (rows: GridValue[][]): GridValue => rows[0]?.[0] ?? null;
  return {
    grid,
    sheet,
    block,
    put: (address, rows) => {
      const start = block(address);
      grid.write(
        { ...start, rows: rows.length, columns: rows[0]?.length ?? 0 },
        rows.map((row) => row.map(input)),
      );
    },
    values: (address) => grid.values(block(address)),
    value: (address) => first(grid.values(block(address))),
    formula: (address) => first(grid.formulas(block(address))),
  };
}

function input(content: Content): GridInput {
  if (content === null) return null;
  return typeof content === 'string' && content.startsWith('=') ? { formula: content } : { value: content };
}

function blockOf(sheet: string, address: string): Block {
  const [from = '', to = from] = address.split(':');
  const start = cellOf(from);
  const end = cellOf(to);
  return {
    sheet,
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** A function with any number of arguments. */
export function known(name: string): FunctionName {
  return { name, minArguments: 0, maxArguments: 9, description: '', parameters: ['value'] };
}

export interface Deferred {
  readonly call: FunctionCall;
  readonly answer: (result: FunctionResult) => void;
  readonly fail: (error: Error) => void;
}

/** An invoker whose calls wait until the test answers them. */
export function deferring(): {
  readonly calls: Deferred[];
  readonly invoke: (call: FunctionCall) => Promise<FunctionResult>;
} {
  const calls: Deferred[] = [];
  return {
    calls,
    invoke: (call) =>
      new Promise((resolve, reject) => {
        calls.push({ call, answer: resolve, fail: reject });
      }),
  };
}
