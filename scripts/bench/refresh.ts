import type { Edit } from '../../src/list/Edit';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { collectEdits } from '../../src/workbook/collectEdits';
import { insert } from '../../src/workbook/insert';
import { refresh } from '../../src/workbook/refresh';
import { countingWorkbook } from '../measuring/countingWorkbook';
import { excelInNode } from '../measuring/excelInNode';
import { largeCatalogue, TWENTY } from '../measuring/largeCatalogue';
import { Stages } from '../measuring/Stages';

const CHANGED = 100;
const STEP = 97;

/**
 * Refresh of a table of 10,000 suppliers × 20 columns after others changed two cells in each of 100 rows, beside reading and rewriting the
 * whole block, as a refresh without keys would have to.
 */
export async function run(): Promise<void> {
  const stages = new Stages();
  const { list, ids } = await largeCatalogue();
  await excelInNode();
  const { workbook, counts } = countingWorkbook(officeWorkbook());
  const request = { list: 'suppliers', filter: {}, columns: TWENTY, language: 'es', sheetName: 'Catálogo' } as const;
  const { tableId } = await stages.measure('insert 10,000 × 20 (not part of the refresh)', () =>
    insert(workbook, list, request, {}),
  );
  const edits: Edit[] = Array.from({ length: CHANGED }, (_edit, n) => ({
    id: ids[n * STEP] ?? '',
    baseVersion: 1,
    set: { empleados: 5000 + n, nombre_comercial: `Cambiada ${n}` },
  }));
  await list.publish({ publishId: 'change', batchId: 'change', edits });
  counts.written = 0;
  const report = await stages.measure(
    'refresh: 100 changed rows, 200 changed cells',
    () => refresh(workbook, list, tableId),
    () => counts.written,
  );
  console.log(
    `changed cells ${report.cellsWritten}, rows ${report.rowsChanged}, key cells and heading ${counts.written - report.cellsWritten}`,
  );
  counts.written = 0;
  await stages.measure(
    'refresh again: nothing changed',
    () => refresh(workbook, list, tableId),
    () => counts.written,
  );
  await stages.measure('collect edits: none (reads everything)', () => collectEdits(workbook, list, tableId));
  const columns = Array.from({ length: TWENTY.length + 1 }, (_c, column) => column);
  counts.written = 0;
  await stages.measure(
    'reference: read the whole block and write it again',
    async () => {
      const { values } = await workbook.read(tableId, { columns });
      await workbook.change(tableId, (table) =>
        table.write(values.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value })))),
      );
    },
    () => counts.written,
  );
  stages.print();
}
