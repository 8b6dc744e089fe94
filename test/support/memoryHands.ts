import type { Hands } from '../workbook/contract/WorkbookBench';
import type { MemorySheet } from './MemorySheet';
import type { MemoryWorkbook } from './MemoryWorkbook';

/** A person at the workbook in memory. */
export function memoryHands(workbook: MemoryWorkbook): Hands {
  const sheet = (name: string): MemorySheet => {
    const found = workbook.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const column = (tableId: string, place: number): { id: number; heading: string } => {
    const found = workbook.find(tableId).columns[place];
    if (found === undefined) throw new Error(`no column ${place}`);
    return found;
  };
  return {
    type: (name, row, place, typed) => {
      const isFormula = typeof typed === 'object';
      // Sums of two numbers are all the arithmetic that the tests type.
      const [a = 0, b = 0] = isFormula ? typed.formula.slice(1).split('+').map(Number) : [];
      sheet(name).put(
        row,
        place,
        isFormula ? { value: a + b, formula: typed.formula } : { value: typed, formula: null },
      );
      return Promise.resolve();
    },
    look: (name, row, place) => Promise.resolve(sheet(name).at(row, place)),
    filter: (tableId, place, values) => {
      workbook.find(tableId).filters.set(column(tableId, place).id, values);
      return Promise.resolve();
    },
    isFiltered: (tableId, place) => Promise.resolve(workbook.find(tableId).filters.has(column(tableId, place).id)),
    showTotals: (tableId) => {
      workbook.find(tableId).totals = true;
      return Promise.resolve();
    },
    rename: (tableId, place, heading) => {
      column(tableId, place).heading = heading;
      return Promise.resolve();
    },
    insertColumn: (tableId, before, heading) => {
      const table = workbook.find(tableId);
      for (let row = 0; row < table.rows; row++) {
        for (let place = table.columns.length; place > before; place--) {
          table.sheet.put(table.firstRow + row, place, table.sheet.at(table.firstRow + row, place - 1));
        }
        table.sheet.put(table.firstRow + row, before, { value: '', formula: null });
      }
      table.columns.splice(before, 0, { id: workbook.newColumnId(), heading });
      return Promise.resolve();
    },
    protect: (name) => {
      sheet(name).isProtected = true;
      return Promise.resolve();
    },
    deleteTable: (tableId) => {
      workbook.memoryTables.splice(workbook.memoryTables.indexOf(workbook.find(tableId)), 1);
      return Promise.resolve();
    },
    sheetNames: () => Promise.resolve(workbook.sheets.map(({ name }) => name)),
    nameOf: (name) => Promise.resolve(workbook.names.has(name)),
    selected: () => Promise.resolve(`${workbook.selected?.sheet ?? ''}!${workbook.selected?.address ?? ''}`),
  };
}
