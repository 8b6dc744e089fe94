import { sql, type Kysely } from 'kysely';
import type { ReadyFilter } from '../../../list/rules/readFilter';
import type { Database } from '../Database';

/** The rows on a list that fit a filter; what the filter says is only ever a parameter. */
export function fittingRows(db: Kysely<Database>, list: string, filter: ReadyFilter) {
  let rows = db.selectFrom('list_rows').where('list', '=', list).where('removed', '=', false);
  if (filter.text !== null) rows = rows.where('search', 'like', `%${escapeLike(filter.text)}%`);
  for (const group of filter.tagGroups) rows = rows.where(sql<boolean>`tags && ${group}::text[]`);
  return rows;
}

/** `%`, `_` and the escape sign itself stand for themselves in a search. */
const escapeLike = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
