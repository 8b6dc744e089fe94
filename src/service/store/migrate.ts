import { Migrator, type Kysely } from 'kysely';
import type { Database } from './Database';
import { migrations } from './migrations';

/** Brings the tables up to date; several nodes may start at once, one of them does the work. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The tables could not be brought up to date', { cause: error });
}
