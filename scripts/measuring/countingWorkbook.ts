import type { TableChanges, Workbook } from '../../src/workbook/Workbook';

/** A workbook that counts the cells that are written to tables. */
export function countingWorkbook(workbook: Workbook): {
  readonly workbook: Workbook;
  readonly counts: { written: number };
} {
  const counts = { written: 0 };
  const counting = (table: TableChanges): TableChanges => ({
    ...table,
    write: (cells) => {
      counts.written += cells.length;
      return table.write(cells);
    },
    append: (rows) => {
      counts.written += rows.values.length * rows.columns.length;
      return table.append(rows);
    },
    head: (column, heading) => {
      counts.written += 1;
      return table.head(column, heading);
    },
  });
  const change: Workbook['change'] = (tableId, work) => workbook.change(tableId, (table) => work(counting(table)));
  return { workbook: { ...workbook, change }, counts };
}
