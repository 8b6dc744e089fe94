import type { CellAddress, WorkOptions } from '../workbook/Reports';
import type { CellChoice, NewTable, TableCells, TableChanges, TableShape, Workbook } from '../workbook/Workbook';
import { workbookError } from '../workbook/WorkbookError';
import { dateSystem } from './dateSystem';
import { liftFilters } from './filters';
import { inExcel } from './inExcel';
import { insertTable } from './insertTable';
import { officeTableChanges } from './officeTableChanges';
import { readCells } from './readCells';
import { allShapes, findTable, readShape } from './tableShape';
import { withoutEvents } from './withoutEvents';

const READ = { changes: false };
const CHANGE = { changes: true };

/** The workbook that is open in Excel. */
export function officeWorkbook(): Workbook {
  return {
    tables: () => inExcel(READ, allShapes),
    insertTable: (table: NewTable, options: WorkOptions = {}): Promise<TableShape> =>
      inExcel(CHANGE, (context) => withoutEvents(context, () => insertTable(context, table, options))),
    read: (tableId: string, choice: CellChoice, options: WorkOptions = {}): Promise<TableCells> =>
      inExcel(READ, async (context) => {
        const table = await findTable(context, tableId);
        const { rows } = await readShape(context, table);
        return readCells(context, table, rows, choice, options);
      }),
    change: <T>(tableId: string, work: (table: TableChanges) => Promise<T>): Promise<T> =>
      inExcel(CHANGE, async (context) => {
        const table = await findTable(context, tableId);
        await refuseProtected(context, table);
        return withoutEvents(context, () => withoutFilters(context, table, work));
      }),
    readSetting: (key: string): Promise<string | null> =>
      inExcel(READ, async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
        await context.sync();
        const value: unknown = setting.isNullObject ? null : setting.value;
        return typeof value === 'string' ? value : null;
      }),
    writeSetting: (key: string, text: string | null): Promise<void> =>
      inExcel(CHANGE, async (context) => {
        const { settings } = context.workbook;
        if (text === null) settings.getItemOrNullObject(key).delete();
        else settings.add(key, text);
        await context.sync();
      }),
    defineName: (name: string, texts: readonly string[]): Promise<void> =>
      inExcel(CHANGE, async (context) => {
        const formula = `={${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}}`;
        const found = context.workbook.names.getItemOrNullObject(name).load('name');
        await context.sync();
        if (found.isNullObject) context.workbook.names.add(name, formula);
        else found.formula = formula;
        await context.sync();
      }),
    dateSystem: () => inExcel(READ, dateSystem),
    selectCell: (cell: CellAddress): Promise<void> =>
      inExcel(READ, async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRange(cell.address).select();
        await context.sync();
      }),
  };
}

async function refuseProtected(context: Excel.RequestContext, table: Excel.Table): Promise<void> {
  const protection = table.worksheet.protection.load('protected');
  await context.sync();
  if (protection.protected) throw workbookError('protected');
}

async function withoutFilters<T>(
  context: Excel.RequestContext,
  table: Excel.Table,
  work: (table: TableChanges) => Promise<T>,
): Promise<T> {
  const restore = await liftFilters(context, table);
  try {
    return await work(officeTableChanges(context, table));
  } finally {
    await restore();
  }
}
