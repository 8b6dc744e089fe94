import { describeList } from '../list/lists/listDescriptions';
import { findHeader } from './link/openTable';
import { mapColumns } from './link/mapColumns';
import { readTableLink } from './link/TableLink';
import type { LinkedTable } from './Reports';
import type { Workbook } from './Workbook';

/** The linked tables of a workbook, copies of sheets included: each carries its link in the heading of its key column. */
export async function linkedTables(workbook: Workbook): Promise<readonly LinkedTable[]> {
  const found: LinkedTable[] = [];
  for (const shape of await workbook.tables()) {
    const link = findHeader(shape);
    if (link === null) continue;
    const { tableId, name, sheet, rows } = shape;
    const { list, service, revision } = link.header;
    const saved = await readTableLink(workbook, tableId);
    const { columns } = mapColumns(shape.columns, link.keyColumn, describeList(list).fields, saved);
    found.push({ tableId, name, sheet, list, service, revision, rows, columns: columns.map(({ field }) => field.id) });
  }
  return found;
}
