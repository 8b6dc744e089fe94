import type { CellAddress } from '../workbook/Reports';
import { workbookError } from '../workbook/WorkbookError';
import { inExcel } from './inExcel';
import { findTable } from './tableShape';

/** Where the selection is: a table and, inside its data, the row counted from 0. */
export interface SelectedPlace {
  readonly tableId: string;
  /** null on the heading or the totals. */
  readonly row: number | null;
}

/** What people do with a sheet besides linked tables. Failures reject with a `WorkbookError`. */
export interface OfficeSheet {
  selectTable(tableId: string): Promise<void>;
  selectedPlace(): Promise<SelectedPlace | null>;
  /** Calls back with the active cell now and on every change, until the returned function is called. */
  watchSelection(listener: (cell: CellAddress | null) => void): () => void;
  /** Tells those who watch the selection: Excel does not while the add-in itself writes. */
  selectionMoved(): void;
  /** Calls back when a table appears or goes. */
  watchTables(listener: () => void): () => void;
  /** Calls back when cells of a table change, not by the add-in's own bulk writes. */
  watchEdits(listener: () => void): () => void;
  /** Writes a formula in English notation to a cell; a cell with content is refused with `cell-taken`. */
  insertFormula(formula: string, cell: CellAddress): Promise<void>;
  /** Has every formula computed anew, custom functions included. */
  recalculate(): Promise<void>;
}

const READ = { changes: false };
const CHANGE = { changes: true };

/** The sheets of the workbook that is open in Excel. */
export function officeSheet(onFailure: (error: unknown) => void): OfficeSheet {
  const tellers = new Set<() => void>();
  return {
    selectTable: (tableId) =>
      inExcel(READ, async (context) => {
        const table = await findTable(context, tableId);
        table.worksheet.activate();
        table.getRange().select();
        await context.sync();
      }),
    selectedPlace: () => inExcel(READ, selectedPlace),
    watchSelection(listener) {
      const tell = () => {
        inExcel(READ, activeCell).then(listener, () => listener(null));
      };
      tell();
      tellers.add(tell);
      const stop = watch(onFailure, ({ workbook }) => [
        workbook.worksheets.onSelectionChanged.add(handling(tell)),
        workbook.worksheets.onActivated.add(handling(tell)),
      ]);
      return () => {
        tellers.delete(tell);
        stop();
      };
    },
    selectionMoved: () => {
      for (const tell of tellers) tell();
    },
    watchTables: (listener) =>
      watch(onFailure, ({ workbook }) => [
        workbook.tables.onAdded.add(handling(listener)),
        workbook.tables.onDeleted.add(handling(listener)),
      ]),
    watchEdits: (listener) => watch(onFailure, ({ workbook }) => [workbook.tables.onChanged.add(handling(listener))]),
    insertFormula: (formula, { sheet, address }) =>
      inExcel(CHANGE, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.protection.load('protected');
        const cell = worksheet.getRange(address).load('formulas,numberFormat');
        await context.sync();
        if (worksheet.protection.protected) throw workbookError('protected');
        if (cell.formulas[0]?.[0] !== '') throw workbookError('cell-taken');
        // In a cell for text the formula would stand as text.
        if (cell.numberFormat[0]?.[0] === '@') cell.numberFormat = [['General']];
        cell.formulas = [[formula]];
        worksheet.activate();
        cell.select();
        await context.sync();
      }),
    recalculate: () =>
      inExcel(CHANGE, async (context) => {
        const sheets = context.workbook.worksheets.load('items/id');
        await context.sync();
        for (const sheet of sheets.items) sheet.calculate(true);
        await context.sync();
      }),
  };
}

async function activeCell(context: Excel.RequestContext): Promise<CellAddress> {
  const cell = context.workbook.getActiveCell().load('address');
  const sheet = cell.worksheet.load('name');
  await context.sync();
  return { sheet: sheet.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
}

async function selectedPlace(context: Excel.RequestContext): Promise<SelectedPlace | null> {
  const cell = context.workbook.getActiveCell().load('rowIndex');
  const tables = cell.getTables(false).load('items/id');
  await context.sync();
  const [table] = tables.items;
  if (!table) return null;
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  await context.sync();
  const row = cell.rowIndex - body.rowIndex;
  return { tableId: table.id, row: row >= 0 && row < body.rowCount ? row : null };
}

/** As Excel wants its handlers. */
function handling(listener: () => void): () => Promise<void> {
  return () => {
    listener();
    return Promise.resolve();
  };
}

/** Adds handlers and answers how to take them off again, in whichever order the two happen. */
function watch(
  onFailure: (error: unknown) => void,
  add: (context: Excel.RequestContext) => readonly OfficeExtension.EventHandlerResult<never>[],
): () => void {
  const adding = inExcel(READ, async (context) => {
    const handlers = add(context);
    await context.sync();
    return handlers;
  });
  adding.catch(onFailure);
  return () => {
    adding
      .then(async (handlers) => {
        for (const handler of handlers) {
          handler.remove();
          await handler.context.sync();
        }
      })
      .catch(onFailure);
  };
}
