import { needsTextFormat, written } from './asText';
import { isTooLarge, PLANNED_SIZE, sizeOfRow } from './payload';
import type { Run } from './runs';

/** What the description of one range costs in a request, in characters. */
const PER_RUN = 900;

/** Finds the range of a run inside the data of a table, whatever was inserted above it. */
export function rangeOfRun(
  body: Excel.Range,
  run: { readonly row: number; readonly column: number },
  rows: number,
  columns: number,
): Excel.Range {
  const first = body.getCell(run.row, run.column);
  return rows === 1 && columns === 1 ? first : first.getResizedRange(rows - 1, columns - 1);
}

function queue(body: Excel.Range, run: Run): void {
  const range = rangeOfRun(body, run, run.values.length, run.values[0]?.length ?? 1);
  // null leaves the format of a cell alone.
  const formats = run.values.map((row) => row.map((value) => (value !== null && needsTextFormat(value) ? '@' : null)));
  if (formats.some((row) => row.includes('@'))) range.numberFormat = formats;
  range.values = run.values.map((row) => row.map((value) => (value === null ? null : written(value))));
  range.untrack();
}

function sizeOfRun(run: Run): number {
  return PER_RUN + run.values.reduce((sum, row) => sum + sizeOfRow(row), 0);
}

/** Writes runs in requests of planned size; a request that Excel finds too large is halved and tried again. */
export async function writeRuns(
  context: Excel.RequestContext,
  table: Excel.Table,
  runs: readonly Run[],
): Promise<void> {
  const batches: Run[][] = [];
  let size = 0;
  for (const run of runs) {
    size += sizeOfRun(run);
    const batch = batches.at(-1);
    if (batch !== undefined && size <= PLANNED_SIZE) batch.push(run);
    else {
      batches.push([run]);
      size = sizeOfRun(run);
    }
  }
  for (const batch of batches) await writeBatch(context, table, batch);
}

async function writeBatch(context: Excel.RequestContext, table: Excel.Table, runs: readonly Run[]): Promise<void> {
  // A range that was first named in a request that failed is dead for office.js, so each try names its own.
  const body = table.getDataBodyRange();
  for (const run of runs) queue(body, run);
  context.application.suspendApiCalculationUntilNextSync();
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halved(runs) : null;
    if (halves === null) throw error;
    for (const half of halves) await writeBatch(context, table, half);
  }
}

/** Two halves of the runs, or of the rows of a single run; null when there is nothing left to halve. */
function halved(runs: readonly Run[]): readonly (readonly Run[])[] | null {
  if (runs.length > 1) {
    const middle = Math.ceil(runs.length / 2);
    return [runs.slice(0, middle), runs.slice(middle)];
  }
  const [run] = runs;
  if (run === undefined || run.values.length < 2) return null;
  const middle = Math.ceil(run.values.length / 2);
  const below = { ...run, row: run.row + middle, values: run.values.slice(middle) };
  return [[{ ...run, values: run.values.slice(0, middle) }], [below]];
}
