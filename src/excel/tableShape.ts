import type { TableShape } from '../workbook/Workbook';
import { workbookError } from '../workbook/WorkbookError';

interface Asked {
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
  readonly body: Excel.Range;
}

/** Queues everything that `shapeOf` needs. */
function ask(table: Excel.Table): Asked {
  return {
    table: table.load('id,name,showTotals'),
    columns: table.columns.load('items/id,items/name'),
    sheet: table.worksheet.load('name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount'),
  };
}

function shapeOf({ table, columns, sheet, body }: Asked): TableShape {
  return {
    tableId: table.id,
    name: table.name,
    sheet: sheet.name,
    columns: columns.items.map(({ id, name }) => ({ id, heading: name })),
    rows: body.rowCount,
    totals: table.showTotals,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
  };
}

export async function allShapes(context: Excel.RequestContext): Promise<readonly TableShape[]> {
  const tables = context.workbook.tables.load('items/id');
  await context.sync();
  const asked = tables.items.map(ask);
  await context.sync();
  return asked.map(shapeOf);
}

/** The table with this id. Rejects with `table-gone`. */
export async function findTable(context: Excel.RequestContext, tableId: string): Promise<Excel.Table> {
  const table = context.workbook.tables.getItemOrNullObject(tableId).load('id');
  await context.sync();
  if (table.isNullObject) throw workbookError('table-gone');
  return table;
}

export async function readShape(context: Excel.RequestContext, table: Excel.Table): Promise<TableShape> {
  const asked = ask(table);
  await context.sync();
  return shapeOf(asked);
}
