import type { AddedSheets, ContentSheets } from '../workbook/content/ContentSheets';
import type { NewPage } from '../workbook/content/page/NewPage';
import { columnLetters } from '../workbook/cellAddress';
import type { WorkOptions } from '../workbook/Reports';
import type { NewTable, TableShape } from '../workbook/Workbook';
import { workbookError } from '../workbook/WorkbookError';
import { freeName, sheetNameOf } from './freeName';
import { inExcel } from './inExcel';
import { insertTable } from './insertTable';
import { withoutEvents } from './withoutEvents';
import { PAGE_STEPS } from './writePage';

const LONGEST_SHEET_NAME = 31;

/** Content sheets of the workbook that is open in Excel. */
export function officeContentSheets(): ContentSheets {
  return {
    add: (bill, page, options = {}) =>
      inExcel({ changes: true }, (context) => withoutEvents(context, () => addSheets(context, bill, page, options))),
  };
}

/** The page's sheet comes first, so that it stands before its materials; on failure both are taken away again. */
async function addSheets(
  context: Excel.RequestContext,
  bill: NewTable | null,
  page: (made: TableShape | null) => NewPage,
  options: WorkOptions,
): Promise<AddedSheets> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load('items/name');
  await context.sync();
  const added: Excel.Worksheet[] = [];
  try {
    // The name depends on the page, which depends on the table: until then Excel's own name does.
    const sheet = worksheets.add();
    added.push(sheet);
    await context.sync();
    const made = bill === null ? null : await insertTable(context, bill, { signal: options.signal });
    if (made !== null) added.push(worksheets.getItem(made.sheet));
    const asked = page(made);
    sheet.name = freeName(
      sheetNameOf(asked.sheetName),
      [...sheets.items.map(({ name }) => name), ...(made === null ? [] : [made.sheet])],
      ' ',
      LONGEST_SHEET_NAME,
    );
    sheet.load('name');
    for (const [done, step] of PAGE_STEPS.entries()) {
      if (options.signal?.aborted === true) throw workbookError('cancelled');
      options.onProgress?.({ stage: 'writing', done, total: PAGE_STEPS.length });
      await step(context, sheet, asked);
    }
    const { row, column } = asked.start;
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
    return { start: { sheet: sheet.name, address: `${columnLetters(column)}${row + 1}` }, bill: made };
  } catch (error) {
    for (const sheet of added) sheet.delete();
    // The first failure is the one to tell; without the new sheets the workbook is as it was.
    await context.sync().catch(() => undefined);
    throw error;
  }
}
