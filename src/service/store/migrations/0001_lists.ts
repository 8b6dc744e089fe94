import { sql, type Kysely } from 'kysely';

/** Tables of the shared lists: heads, rows, history, answered batches, leases. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('list_heads')
    .addColumn('list', 'text', (column) => column.primaryKey())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('oldest', 'bigint', (column) => column.notNull())
    .addColumn('marks', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('list_rows')
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('id', sql`text collate "C"`, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('fields', 'jsonb', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('tags', sql`text[]`, (column) => column.notNull())
    .addColumn('match_keys', sql`text[]`, (column) => column.notNull())
    .addColumn('removed', 'boolean', (column) => column.notNull())
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
    .addColumn('updated_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('list_rows_pk', ['list', 'id'])
    .execute();
  await db.schema.createIndex('list_rows_revision').on('list_rows').columns(['list', 'revision']).execute();
  await sql`create index list_rows_tags on list_rows using gin (tags)`.execute(db);
  await sql`create index list_rows_match_keys on list_rows using gin (match_keys)`.execute(db);

  await db.schema
    .createTable('list_changes')
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('id', sql`text collate "C"`, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('before', 'jsonb', (column) => column.notNull())
    .addColumn('after', 'jsonb', (column) => column.notNull())
    .addColumn('snapshot', 'jsonb', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('batch_id', 'text', (column) => column.notNull())
    .addColumn('publish_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('list_changes_pk', ['list', 'id', 'version'])
    .execute();
  await db.schema.createIndex('list_changes_revision').on('list_changes').columns(['list', 'revision']).execute();
  await db.schema.createIndex('list_changes_publish').on('list_changes').columns(['list', 'publish_id']).execute();

  await db.schema
    .createTable('list_publishes')
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('publish_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('rows', 'integer', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('list_publishes_pk', ['list', 'publish_id'])
    .execute();
  await db.schema.createIndex('list_publishes_revision').on('list_publishes').columns(['list', 'revision']).execute();

  await db.schema
    .createTable('list_batches')
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('batch_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('list_batches_pk', ['list', 'batch_id'])
    .execute();

  await db.schema
    .createTable('list_leases')
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('resource', 'text', (column) => column.notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('holder_name', 'text', (column) => column.notNull())
    .addColumn('until', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('list_leases_pk', ['list', 'resource'])
    .execute();
}
