import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { rowsThatFit, PLANNED_SIZE } from '../../src/excel/payload';
import { insert } from '../../src/workbook/insert';
import type { CellValue } from '../../src/domain/rows/CellValue';
import { excelInNode } from '../measuring/excelInNode';
import { largeCatalogue, ROWS, TWENTY } from '../measuring/largeCatalogue';
import { Stages } from '../measuring/Stages';

/**
 * Insert of 10,000 suppliers × 20 columns through the real office.js, beside the plainest way to get the same cells into a sheet:
 * blocks of the same values, no keys, no table, no formats.
 */
export async function run(): Promise<void> {
  const stages = new Stages();
  const { list } = await stages.measure('fill the list in memory (not part of the insert)', largeCatalogue);
  await stages.measure('start office.js and an empty workbook', excelInNode);
  const workbook = officeWorkbook();
  const request = { list: 'suppliers', filter: {}, columns: TWENTY, language: 'es', sheetName: 'Catálogo' } as const;
  const report = await stages.measure(
    'insert: list → keys → table, whole use case',
    () => insert(workbook, list, request, { service: 'http://127.0.0.1' }),
    ({ rows, columns }) => (rows + 1) * (columns + 1),
  );
  const cells = await stages.measure('read the table back, values and formulas', () =>
    workbook.read(report.tableId, { columns: Array.from({ length: TWENTY.length + 1 }, (_c, column) => column) }),
  );
  await excelInNode();
  await stages.measure(
    'reference: the same values as plain blocks',
    () => writePlainly(cells.values),
    () => ROWS * (TWENTY.length + 1),
  );
  stages.print();
}

async function writePlainly(values: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).numberFormat = [['@']];
    for (let row = 0; row < values.length;) {
      const count = rowsThatFit(values, row, PLANNED_SIZE);
      const block = values.slice(row, row + count).map((cells) => [...cells]);
      sheet.getRangeByIndexes(row, 0, count, block[0]?.length ?? 1).values = block;
      await context.sync();
      row += count;
    }
  });
}
