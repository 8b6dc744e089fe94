import type { Selectable } from 'kysely';
import type { RowChange } from '../../../list/rules/RowChange';
import type { StoredRow } from '../../../list/rules/StoredRow';
import type { ListChangesTable, ListRowsTable } from './ListTables';

/** Columns of a row that the rules speak of. */
export const ROW_COLUMNS = [
  'id',
  'version',
  'revision',
  'organisation',
  'fields',
  'removed',
  'updated_at',
  'updated_by',
] as const satisfies readonly (keyof ListRowsTable)[];

export function storedRow(record: Pick<Selectable<ListRowsTable>, (typeof ROW_COLUMNS)[number]>): StoredRow {
  const { updated_at, updated_by, ...row } = record;
  return { ...row, updatedAt: updated_at.toISOString(), updatedBy: updated_by };
}

export function rowChange(record: Selectable<ListChangesTable>): RowChange {
  return {
    id: record.id,
    version: record.version,
    revision: record.revision,
    kind: record.kind,
    organisation: record.organisation,
    before: record.before,
    after: record.after,
    snapshot: record.snapshot,
    userId: record.user_id,
    who: record.who,
    when: record.at.toISOString(),
    note: record.note,
    batchId: record.batch_id,
    publishId: record.publish_id,
  };
}
