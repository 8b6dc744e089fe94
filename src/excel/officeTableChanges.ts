import type { CellChoice, CellWrite, NewRows, TableCells, TableChanges, TableShape } from '../workbook/Workbook';
import { appendRows } from './appendRows';
import { readCells } from './readCells';
import { groupIntoRuns, stretches } from './runs';
import { readShape } from './tableShape';
import { writeRuns } from './writeRuns';

/** One table inside one conversation with Excel. */
export function officeTableChanges(context: Excel.RequestContext, table: Excel.Table): TableChanges {
  return {
    shape: (): Promise<TableShape> => readShape(context, table),
    read: async (choice: CellChoice): Promise<TableCells> => {
      const { rows } = await readShape(context, table);
      return readCells(context, table, rows, choice, {});
    },
    write: async (cells: readonly CellWrite[]): Promise<void> => {
      if (cells.length > 0) await writeRuns(context, table, groupIntoRuns(cells));
    },
    append: async (rows: NewRows): Promise<number> =>
      rows.values.length === 0 ? (await readShape(context, table)).rows : appendRows(context, table, rows),
    removeRows: (rows: readonly number[]): Promise<void> => removeRows(context, table, rows),
    head: async (column: number, heading: string): Promise<void> => {
      table.getHeaderRowRange().getCell(0, column).values = [[heading]];
      await context.sync();
    },
  };
}

/** From the last to the first, so that earlier places stay right. Excel keeps one row in every table: the last one is only cleared. */
async function removeRows(context: Excel.RequestContext, table: Excel.Table, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  const shape = await readShape(context, table);
  const parts = stretches(rows).reverse();
  const removed = parts.reduce((sum, { count }) => sum + count, 0);
  const body = table.getDataBodyRange();
  const width = shape.columns.length;
  for (const { first, count } of parts) {
    const from = removed === shape.rows && first === 0 ? 1 : first;
    const left = count - (from - first);
    if (left > 0)
      body
        .getCell(from, 0)
        .getResizedRange(left - 1, width - 1)
        .delete('Up');
  }
  if (removed === shape.rows)
    body
      .getCell(0, 0)
      .getResizedRange(0, width - 1)
      .clear('Contents');
  await context.sync();
}
