import type { CellValue } from '../../src/domain/rows/CellValue';
import type { Hands } from '../workbook/contract/WorkbookBench';

const inTable = async <T>(
  tableId: string,
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.tables.getItem(tableId), context));

/** A person at the workbook behind office.js, played through office.js itself. */
export const officeHands: Hands = {
  type: (sheet, row, column, typed) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      if (typeof typed === 'object') cell.formulas = [[typed.formula]];
      else cell.values = [[typed]];
      await context.sync();
    }),
  look: (sheet, row, column) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column).load('values,formulas');
      await context.sync();
      const value = cell.values[0]?.[0] as CellValue;
      const formula = cell.formulas[0]?.[0] as CellValue;
      return { value, formula: formula === value ? null : String(formula) };
    }),
  filter: (tableId, column, values) =>
    inTable(tableId, async (table, context) => {
      table.columns.getItemAt(column).filter.applyValuesFilter([...values]);
      await context.sync();
    }),
  isFiltered: (tableId, column) =>
    inTable(tableId, async (table, context) => {
      const { filter } = table.columns.getItemAt(column);
      filter.load('criteria');
      await context.sync();
      const criteria = filter.criteria as Excel.FilterCriteria | null;
      return criteria !== null;
    }),
  showTotals: (tableId) =>
    inTable(tableId, async (table, context) => {
      table.showTotals = true;
      await context.sync();
    }),
  rename: (tableId, column, heading) =>
    inTable(tableId, async (table, context) => {
      table.columns.getItemAt(column).name = heading;
      await context.sync();
    }),
  insertColumn: (tableId, before, heading) =>
    inTable(tableId, async (table, context) => {
      table.columns.add(before, undefined, heading);
      await context.sync();
    }),
  protect: (sheet) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    }),
  deleteTable: (tableId) =>
    inTable(tableId, async (table, context) => {
      table.convertToRange();
      await context.sync();
    }),
  sheetNames: () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  nameOf: (name) =>
    Excel.run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject(name).load('name');
      await context.sync();
      return !item.isNullObject;
    }),
  selected: () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address.replaceAll("'", '');
    }),
};
