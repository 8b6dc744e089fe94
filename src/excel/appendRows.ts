import type { CellValue } from '../domain/rows/CellValue';
import type { NewRows, TableShape } from '../workbook/Workbook';
import { workbookError } from '../workbook/WorkbookError';
import { formatAll } from './formatAll';
import { stretches, type Run } from './runs';
import { readShape } from './tableShape';
import { writeRuns } from './writeRuns';

const SHEET_ROWS = 1_048_576;

/**
 * Adds rows below a table by writing cells, which co-authors merge best
 *
 * Cells are inserted first when anything lies below or a totals row must stay last; a table that did not grow by itself is resized.
 */
export async function appendRows(context: Excel.RequestContext, table: Excel.Table, rows: NewRows): Promise<number> {
  const shape = await readShape(context, table);
  const count = rows.values.length;
  const first = (await isEmptyTable(context, table, shape)) ? 0 : shape.rows;
  const added = first + count - shape.rows;
  if (added > 0) await makeRoom(context, table, shape, added);
  const body = table.getDataBodyRange();
  formatColumns(body, rows, first, count);
  await context.sync();
  await writeRuns(context, table, runsOf(rows, first));
  await context.sync();
  return first;
}

/** A table always has one row; when nothing stands in it, the first new row goes there. */
async function isEmptyTable(context: Excel.RequestContext, table: Excel.Table, shape: TableShape): Promise<boolean> {
  if (shape.rows !== 1) return false;
  const body = table.getDataBodyRange().load('formulas');
  await context.sync();
  return body.formulas.every((row: readonly unknown[]) => row.every((cell) => cell === ''));
}

async function makeRoom(
  context: Excel.RequestContext,
  table: Excel.Table,
  shape: TableShape,
  added: number,
): Promise<void> {
  const sheet = table.worksheet;
  const below = shape.firstRow + shape.rows;
  const width = shape.columns.length;
  const lastRow = below + (shape.totals ? 1 : 0);
  if (lastRow + added > SHEET_ROWS) throw workbookError('full-sheet');
  const rest = sheet
    .getRangeByIndexes(lastRow, shape.firstColumn, SHEET_ROWS - lastRow, width)
    .getUsedRangeOrNullObject(true)
    .load('address');
  await context.sync();
  if (shape.totals || !rest.isNullObject) {
    sheet.getRangeByIndexes(below, shape.firstColumn, added, width).insert('Down');
    await context.sync();
  }
  const grown = await readShape(context, table);
  const lacking = shape.rows + added - grown.rows;
  if (lacking <= 0) return;
  table.resize(table.getRange().getResizedRange(lacking, 0));
  await context.sync();
}

function formatColumns(body: Excel.Range, rows: NewRows, first: number, count: number): void {
  for (const { column, numberFormat } of rows.columns) {
    const range = body.getCell(first, column).getResizedRange(count - 1, 0);
    formatAll(range, numberFormat);
    range.untrack();
  }
}

/** Neighbouring columns are written together, so that own columns in between are left alone. */
function runsOf(rows: NewRows, first: number): readonly Run[] {
  const places = new Map(rows.columns.map(({ column }, place) => [column, place]));
  return stretches(rows.columns.map(({ column }) => column)).map((part) => ({
    row: first,
    column: part.first,
    values: rows.values.map((row) =>
      Array.from(
        { length: part.count },
        (_cell, offset): CellValue => row[places.get(part.first + offset) ?? -1] ?? '',
      ),
    ),
  }));
}
