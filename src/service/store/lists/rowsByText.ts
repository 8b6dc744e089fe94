import { sql } from 'kysely';
import type { StoredRow } from '../../../list/rules/StoredRow';
import type { Store } from '../Store';
import { ROW_COLUMNS, storedRow } from './rowRecord';

/** Fields that plants are found by, with an index each. */
export type KeyField = 'id_sitio' | 'rfc';

/** Rows on a list whose field is exactly one of the texts, in one statement whatever their number. */
export async function rowsByText(
  { db }: Store,
  list: string,
  field: KeyField,
  texts: readonly string[],
): Promise<readonly StoredRow[]> {
  if (texts.length === 0) return [];
  const records = await db
    .selectFrom('list_rows')
    .select(ROW_COLUMNS)
    .where('list', '=', list)
    .where('removed', '=', false)
    // Written out, not a parameter: only then does the index on it count.
    .where(sql<boolean>`fields->>${sql.lit(field)} = any(${texts}::text[])`)
    .execute();
  return records.map(storedRow);
}
