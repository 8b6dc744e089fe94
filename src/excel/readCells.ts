import type { CellValue } from '../domain/rows/CellValue';
import type { WorkOptions } from '../workbook/Reports';
import type { CellChoice, TableCells } from '../workbook/Workbook';
import { workbookError } from '../workbook/WorkbookError';
import { isTooLarge, PLANNED_SIZE, sizeOfRow } from './payload';
import { stretches } from './runs';
import { rangeOfRun } from './writeRuns';

const FIRST_BLOCK = 1000;
const MOST_RANGES = 200;

interface Block {
  readonly first: number;
  readonly count: number;
}

interface RowCells {
  readonly values: CellValue[];
  readonly formulas: boolean[];
}

/**
 * Reads cells of a table in blocks sized by what the last block weighed
 *
 * Formulas are read first: they hold the constants too, so values are asked only of blocks that have a formula.
 */
export async function readCells(
  context: Excel.RequestContext,
  table: Excel.Table,
  rowCount: number,
  choice: CellChoice,
  options: WorkOptions,
): Promise<TableCells> {
  const chosen = choice.rows ?? null;
  const wanted = chosen === null ? [{ first: 0, count: rowCount }] : stretches(chosen);
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const columns = stretches(choice.columns);
  const found = new Map<number, RowCells>();
  let rowsPerBlock = FIRST_BLOCK;
  const waiting = wanted.filter(({ count }) => count > 0);
  while (waiting.length > 0) {
    if (options.signal?.aborted === true) throw workbookError('cancelled');
    const blocks = takeBlocks(waiting, rowsPerBlock, Math.max(1, Math.floor(MOST_RANGES / columns.length)));
    const rows = blocks.reduce((sum, { count }) => sum + count, 0);
    try {
      const weight = await readBlocks(context, table, blocks, columns, choice.columns, found);
      rowsPerBlock = Math.max(1, Math.min(rowsPerBlock * 8, Math.floor((PLANNED_SIZE / Math.max(weight, 1)) * rows)));
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      waiting.unshift(...blocks);
      rowsPerBlock = Math.ceil(rows / 2);
    }
    options.onProgress?.({ stage: 'reading', done: found.size, total });
  }
  const order = chosen ?? Array.from({ length: rowCount }, (_row, index) => index);
  return {
    rows: order,
    values: order.map((row) => found.get(row)?.values ?? []),
    formulas: order.map((row) => found.get(row)?.formulas ?? []),
  };
}

/** The next stretches of rows, together no more than so many rows and ranges. */
function takeBlocks(waiting: Block[], rows: number, ranges: number): readonly Block[] {
  const taken: Block[] = [];
  let left = rows;
  while (left > 0 && taken.length < ranges) {
    const next = waiting.shift();
    if (next === undefined) break;
    const count = Math.min(next.count, left);
    taken.push({ first: next.first, count });
    if (count < next.count) waiting.unshift({ first: next.first + count, count: next.count - count });
    left -= count;
  }
  return taken;
}

async function readBlocks(
  context: Excel.RequestContext,
  table: Excel.Table,
  blocks: readonly Block[],
  columns: readonly Block[],
  order: readonly number[],
  found: Map<number, RowCells>,
): Promise<number> {
  // A range that was first named in a request that failed is dead for office.js, so each try names its own.
  const body = table.getDataBodyRange();
  const ranges = blocks.map((rows) =>
    columns.map((part) => {
      const range = rangeOfRun(body, { row: rows.first, column: part.first }, rows.count, part.count);
      return range.load('formulas');
    }),
  );
  await context.sync();
  const withFormulas = ranges
    .flat()
    .filter((range) => cellsOf(range.formulas).some((row) => row.some(looksLikeFormula)));
  for (const range of withFormulas) range.load('values');
  if (withFormulas.length > 0) await context.sync();
  const asked = new Set(withFormulas);
  let weight = 0;
  blocks.forEach((rows, at) => {
    const parts = (ranges[at] ?? []).map((range) => {
      const formulas = cellsOf(range.formulas);
      return { formulas, values: asked.has(range) ? cellsOf(range.values) : formulas };
    });
    for (let row = 0; row < rows.count; row++) {
      const formulas = new Map<number, boolean>();
      const values = new Map<number, CellValue>();
      parts.forEach((part, place) => {
        (part.formulas[row] ?? []).forEach((formula, offset) => {
          const column = (columns[place]?.first ?? 0) + offset;
          const value = part.values[row]?.[offset] ?? '';
          values.set(column, value);
          // A text that starts with "=" is its own formula and its own value.
          formulas.set(column, looksLikeFormula(formula) && formula !== value);
        });
      });
      const line = order.map((column) => values.get(column) ?? '');
      weight += sizeOfRow(line);
      found.set(rows.first + row, { values: line, formulas: order.map((column) => formulas.get(column) ?? false) });
    }
  });
  for (const range of ranges.flat()) range.untrack();
  return weight;
}

function looksLikeFormula(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Cells as Excel hands them over are untyped; what is none of its three kinds counts as blank. */
function cellsOf(matrix: readonly (readonly unknown[])[]): CellValue[][] {
  return matrix.map((row) =>
    row.map((cell) => (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '')),
  );
}
