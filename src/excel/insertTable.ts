import { columnLetters } from '../workbook/cellAddress';
import type { WorkOptions } from '../workbook/Reports';
import type { NewTable, TableShape } from '../workbook/Workbook';
import { workbookError } from '../workbook/WorkbookError';
import { written } from './asText';
import { formatAll } from './formatAll';
import { freeName, sheetNameOf, tableNameOf } from './freeName';
import { isTooLarge, PLANNED_SIZE, rowsThatFit } from './payload';
import { addPickLists } from './pickLists';
import { readShape } from './tableShape';

const POINTS_PER_PIXEL = 0.75;
const STYLE = 'TableStyleLight9';
const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 200;
const GREY = '#7A7A7A';

/** Puts one block of values on a new sheet and makes a table over it. On failure the sheet is taken away again. */
export async function insertTable(
  context: Excel.RequestContext,
  table: NewTable,
  options: WorkOptions,
): Promise<TableShape> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const sheetNames = sheets.items.map(({ name }) => name);
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  const sheet = sheets.add(freeName(sheetNameOf(table.sheetName), sheetNames, ' ', LONGEST_SHEET_NAME));
  sheet.load('name');
  await context.sync();
  try {
    await writeBlock(context, sheet, table, options);
    const width = table.columns.length;
    const height = Math.max(table.values.length, 1);
    const made = sheet.tables.add(sheet.getRangeByIndexes(0, 0, height + 1, width), true);
    made.name = freeName(tableNameOf(table.tableName), taken, '', LONGEST_TABLE_NAME);
    made.style = STYLE;
    made.load('id');
    await context.sync();
    const columnRange = (column: number): Excel.Range => sheet.getRangeByIndexes(1, column, height, 1);
    dress(sheet, table, height);
    await context.sync();
    await addPickLists(context, table.columns, columnRange);
    sheet.activate();
    sheet.getRangeByIndexes(1, Math.min(1, width - 1), 1, 1).select();
    await context.sync();
    return await readShape(context, made);
  } catch (error) {
    sheet.delete();
    // The first failure is the one to tell; without the new sheet the workbook is as it was.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Formats first, so that texts such as `=HYPERLINK(…)` and codes with leading zeros stay texts; then values, in blocks by size. */
async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: NewTable,
  options: WorkOptions,
): Promise<void> {
  const height = Math.max(table.values.length, 1);
  const width = table.columns.length;
  table.columns.forEach(({ numberFormat }, column) => {
    if (numberFormat !== 'General') formatAll(sheet.getRangeByIndexes(1, column, height, 1), numberFormat);
  });
  formatAll(sheet.getRangeByIndexes(0, 0, 1, width), '@');
  sheet.getRangeByIndexes(0, 0, 1, width).values = [table.columns.map(({ heading }) => heading)];
  await context.sync();
  let limit = PLANNED_SIZE;
  for (let row = 0; row < table.values.length;) {
    if (options.signal?.aborted === true) throw workbookError('cancelled');
    const count = rowsThatFit(table.values, row, limit);
    const range = sheet.getRangeByIndexes(row + 1, 0, count, width);
    range.values = table.values.slice(row, row + count).map((cells) => cells.map(written));
    range.untrack();
    context.application.suspendApiCalculationUntilNextSync();
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      limit /= 2;
      continue;
    }
    row += count;
    options.onProgress?.({ stage: 'writing', done: row, total: table.values.length });
  }
}

/** Widths, hidden key column, frozen heading, and a look for rows that are no longer on the list. */
function dress(sheet: Excel.Worksheet, table: NewTable, height: number): void {
  table.columns.forEach(({ width, hidden }, column) => {
    const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    whole.format.columnWidth = width * POINTS_PER_PIXEL;
    if (hidden) whole.columnHidden = true;
  });
  const first = Math.max(
    table.columns.findIndex(({ hidden }) => !hidden),
    0,
  );
  // The long text above the hidden key column must not make the row high.
  const heading = sheet.getRangeByIndexes(0, first, 1, table.columns.length - first);
  heading.format.wrapText = true;
  heading.format.verticalAlignment = 'Center';
  sheet.freezePanes.freezeRows(1);
  // Only the first column that people see is marked: a rule over every cell of a large table costs more than it shows.
  const body = sheet.getRangeByIndexes(1, first, height, 1);
  const look = body.conditionalFormats.add('Custom');
  look.custom.format.font.color = GREY;
  look.custom.format.font.italic = true;
  look.custom.rule.formula = `=ISNUMBER(FIND("${table.leftMark}",$${columnLetters(0)}2))`;
}
