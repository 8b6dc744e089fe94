import { sql, type Kysely } from 'kysely';

/** Tables of the statistics: observations in every vintage, and a version per indicator. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('statistics_indicators')
    .addColumn('indicator', sql`text collate "C"`, (column) => column.primaryKey())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('statistics_observations')
    .addColumn('indicator', sql`text collate "C"`, (column) =>
      column.notNull().references('statistics_indicators.indicator'),
    )
    .addColumn('place', sql`text collate "C"`, (column) => column.notNull())
    .addColumn('period', sql`text collate "C"`, (column) => column.notNull())
    .addColumn('source', sql`text collate "C"`, (column) => column.notNull())
    .addColumn('vintage', sql`text collate "C"`, (column) => column.notNull())
    .addColumn('value', 'double precision')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('printed', 'text')
    .addColumn('note', 'text')
    .addColumn('recorded_at', 'timestamptz', (column) => column.notNull())
    .addColumn('recorded_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('statistics_observations_pk', ['indicator', 'place', 'period', 'source', 'vintage'])
    .execute();
}
