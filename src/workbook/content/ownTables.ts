import { findHeader } from '../link/openTable';
import type { Workbook } from '../Workbook';

/** A table that may hold a bill of materials. */
export interface OwnTable {
  readonly tableId: string;
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  readonly headings: readonly string[];
}

/** The tables of a workbook that are not linked to a shared list: those hold suppliers, not materials. */
export async function ownTables(workbook: Workbook): Promise<readonly OwnTable[]> {
  return (await workbook.tables())
    .filter((shape) => findHeader(shape) === null)
    .map(({ tableId, name, sheet, rows, columns }) => ({
      tableId,
      name,
      sheet,
      rows,
      headings: columns.map(({ heading }) => heading),
    }));
}
