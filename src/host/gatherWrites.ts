import type { Block, Grid, GridInput } from '../grid/Grid';

/** What may be asked between two writes without seeing them. */
const BLIND: ReadonlySet<string | symbol> = new Set([
  'sheets',
  'activeSheet',
  'numberFormats',
  'linesHidden',
  'selection',
  'suspendCalculation',
  'beginUndoGroup',
]);

const follows = (above: Block, block: Block): boolean =>
  above.sheet === block.sheet &&
  above.column === block.column &&
  above.columns === block.columns &&
  above.row + above.rows === block.row;

/**
 * The same grid, but blocks written one below the other arrive as one. The library sends large writes in pieces of 1,500 cells, and a
 * grid pays for every write. Anything that could see the difference makes the held block be written first.
 */
export function gatherWrites(grid: Grid): Grid {
  let held: { block: Block; readonly inputs: (readonly GridInput[])[] } | null = null;
  const flush = (): void => {
    if (held === null) return;
    const { block, inputs } = held;
    held = null;
    grid.write(block, inputs);
  };
  const write: Grid['write'] = (block, inputs) => {
    if (held !== null && follows(held.block, block)) {
      held.block = { ...held.block, rows: held.block.rows + block.rows };
      held.inputs.push(...inputs);
      return;
    }
    flush();
    held = { block, inputs: [...inputs] };
  };
  return new Proxy(grid, {
    get: (target, name): unknown => {
      if (name === 'write') return write;
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (!BLIND.has(name)) flush();
        return Reflect.apply(member, target, args);
      };
    },
  });
}
