import { Kysely, PostgresDialect } from 'kysely';
import { types, type Pool } from 'pg';
import type { Database } from './Database';

/** One SQL for both engines: only the pool differs. Revisions stay far below 2^53, so bigint is read as a number. */
export function connect(pool: Pool): Kysely<Database> {
  types.setTypeParser(types.builtins.INT8, Number);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
