import type { SharedList } from '../list/SharedList';
import { ListError } from '../list/ListError';
import { findEdits, type EditedRow } from './collecting/findEdits';
import { openTable, type OpenTable } from './link/openTable';
import { refuseOtherService } from './link/refuseOtherService';
import { addressOf, nameOf } from './reporting';
import type { CollectedEdits, PendingRow } from './Reports';
import type { Surroundings } from './Surroundings';
import { rowColumns, tableRows } from './table/TableRow';
import type { Workbook } from './Workbook';
import { workbookError } from './WorkbookError';

/**
 * Lists what would be published: edited rows with their cells, problems with their addresses, conflicts that wait for a decision
 *
 * Changes nothing. Works without network; then the base of a cell may be unknown.
 */
export async function collectEdits(
  workbook: Workbook,
  list: SharedList,
  tableId: string,
  options: Surroundings = {},
): Promise<CollectedEdits> {
  const open = await openTable(workbook, tableId);
  refuseOtherService(open, options);
  const rows = tableRows(open, await workbook.read(tableId, { columns: rowColumns(open) }, options));
  const found = await findEdits(open, list, rows, { ...options, offline: 'tolerated' });
  const restored = found.stop === null && (await hasOtherHistory(open, list, options));
  return {
    tableId,
    rows: found.edits.map((edit) => pendingRow(open, edit)),
    problems: found.problems,
    conflicts: found.conflicts,
    // Only the service finds lookalikes, when the rows are published.
    duplicates: [],
    missing: found.missing,
    stop: restored ? workbookError('other-history').sentence : found.stop,
  };
}

/** A row without a key yet is called by its place until it gets an id. */
export function rowIdOf(edit: EditedRow): string {
  return edit.row.key?.id ?? `new:${edit.row.index}`;
}

function pendingRow(open: OpenTable, edit: EditedRow): PendingRow {
  return {
    id: rowIdOf(edit),
    kind: edit.kind,
    name: nameOf(open, edit.row, null),
    baseVersion: edit.kind === 'new' ? null : (edit.row.key?.version ?? null),
    cells: edit.fields.map((field) => ({
      field: field.id,
      heading: field.heading,
      base: edit.base.values[field.id] ?? null,
      ...(edit.base.unknown.has(field.id) ? { baseUnknown: true as const } : {}),
      mine: edit.row.values[field.id] ?? null,
      cell: addressOf(open, edit.row.index, field.id),
    })),
  };
}

async function hasOtherHistory(open: OpenTable, list: SharedList, options: Surroundings): Promise<boolean> {
  try {
    return (await list.read({ limit: 1, fields: [] }, { signal: options.signal })).epoch !== open.header.epoch;
  } catch (error) {
    // Without network nothing can be published anyway, and the publish asks again.
    if (error instanceof ListError && error.code !== 'cancelled') return false;
    throw error;
  }
}
