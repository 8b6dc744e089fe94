import { sql, type Kysely } from 'kysely';

/** Formulas find plants by their id in the source and by RFC, thousands in one statement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index list_rows_site on list_rows ((fields->>'id_sitio')) where not removed`.execute(db);
  await sql`create index list_rows_rfc on list_rows ((fields->>'rfc')) where not removed`.execute(db);
}
