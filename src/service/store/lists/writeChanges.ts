import { sql, type Transaction } from 'kysely';
import type { ListDefinition } from '../../../list/ListDefinition';
import { matchKeys, rowMarks } from '../../../list/rules/rowMarks';
import type { RowChange } from '../../../list/rules/RowChange';
import type { StoredRow } from '../../../list/rules/StoredRow';
import type { Database } from '../Database';

/** Writes rows as they are now and what was done to them, in two statements whatever their number. */
export async function writeChanges(
  trx: Transaction<Database>,
  definition: ListDefinition,
  rows: readonly StoredRow[],
  changes: readonly RowChange[],
): Promise<void> {
  const list = definition.description.id;
  const rowRecords = JSON.stringify(rows.map((row) => rowRecord(definition, row)));
  await sql`
    insert into list_rows (list, id, version, revision, organisation, fields, search, tags, match_keys, removed, updated_at, updated_by)
    select ${list}, x.id, x.version, x.revision, x.organisation, x.fields, x.search, x.tags, x.match_keys, x.removed, x.updated_at, x.updated_by
    from jsonb_to_recordset(${rowRecords}::jsonb) as x(id text, version integer, revision bigint, organisation text, fields jsonb,
      search text, tags text[], match_keys text[], removed boolean, updated_at timestamptz, updated_by text)
    on conflict (list, id) do update set version = excluded.version, revision = excluded.revision, organisation = excluded.organisation,
      fields = excluded.fields, search = excluded.search, tags = excluded.tags, match_keys = excluded.match_keys,
      removed = excluded.removed, updated_at = excluded.updated_at, updated_by = excluded.updated_by`.execute(trx);

  const changeRecords = JSON.stringify(changes.map(changeRecord));
  await sql`
    insert into list_changes (list, id, version, revision, kind, organisation, before, after, snapshot, user_id, who, at, note, batch_id, publish_id)
    select ${list}, x.id, x.version, x.revision, x.kind, x.organisation, x.before, x.after, x.snapshot, x.user_id, x.who, x.at, x.note,
      x.batch_id, x.publish_id
    from jsonb_to_recordset(${changeRecords}::jsonb) as x(id text, version integer, revision bigint, kind text, organisation text, before jsonb,
      after jsonb, snapshot jsonb, user_id text, who text, at timestamptz, note text, batch_id text, publish_id text)`.execute(
    trx,
  );
}

/** What a row is found by, as the table keeps it. */
export function markColumns(definition: ListDefinition, fields: StoredRow['fields']) {
  const { search, tags } = rowMarks(definition, fields);
  return { search, tags: [...tags], match_keys: matchKeys(definition.description, fields).map(({ key }) => key) };
}

function rowRecord(definition: ListDefinition, row: StoredRow) {
  const { updatedAt, updatedBy, ...same } = row;
  return { ...same, ...markColumns(definition, row.fields), updated_at: updatedAt, updated_by: updatedBy };
}

function changeRecord(change: RowChange) {
  const { userId, when, batchId, publishId, ...same } = change;
  return { ...same, user_id: userId, at: when, batch_id: batchId, publish_id: publishId };
}
