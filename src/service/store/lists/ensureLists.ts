import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { ulid } from 'ulid';
import type { ListDefinition } from '../../../list/ListDefinition';
import type { Store } from '../Store';
import { retried } from './retried';
import { ROW_COLUMNS, storedRow } from './rowRecord';
import { markColumns } from './writeChanges';

const PAGE = 1_000;

/** Prepares the lists a service keeps. When a description changed, what its rows are found by is made anew. */
export async function ensureLists(store: Store, definitions: readonly ListDefinition[]): Promise<void> {
  for (const definition of definitions) {
    const list = definition.description.id;
    const marks = marksDigest(definition);
    await store.db
      .insertInto('list_heads')
      .values({ list, epoch: ulid(), revision: 0, oldest: 0, marks })
      .onConflict((conflict) => conflict.column('list').doNothing())
      .execute();
    const head = await store.db
      .selectFrom('list_heads')
      .select('marks')
      .where('list', '=', list)
      .executeTakeFirstOrThrow();
    if (head.marks !== marks) await remark(store, definition, marks);
  }
}

async function remark(store: Store, definition: ListDefinition, marks: string): Promise<void> {
  const list = definition.description.id;
  await retried(() =>
    store.db.transaction().execute(async (trx) => {
      await trx.selectFrom('list_heads').select('list').where('list', '=', list).forUpdate().execute();
      let after = '';
      for (;;) {
        const records = await trx
          .selectFrom('list_rows')
          .select(ROW_COLUMNS)
          .where('list', '=', list)
          .where('id', '>', after)
          .orderBy('id')
          .limit(PAGE)
          .execute();
        const rows = records.map(storedRow).map(({ id, fields }) => ({ id, ...markColumns(definition, fields) }));
        await sql`
        update list_rows set search = x.search, tags = x.tags, match_keys = x.match_keys
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id text, search text, tags text[], match_keys text[])
        where list_rows.list = ${list} and list_rows.id = x.id`.execute(trx);
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.id ?? after;
      }
      await trx.updateTable('list_heads').set({ marks }).where('list', '=', list).execute();
    }),
  );
}

/** Changes whenever search texts, tags or match keys would come out otherwise. */
function marksDigest({ description, vocabularies }: ListDefinition): string {
  const fields = description.fields.map(({ id, type, contact }) => ({ id, type, contact }));
  const trees = [...vocabularies.values()].map(({ id, terms }) => ({
    id,
    terms: terms.map(({ code, parent }) => [code, parent]),
  }));
  const { nameField, sourceIdField, duplicateKeys } = description;
  const text = JSON.stringify({ fields, trees, nameField, sourceIdField, duplicateKeys });
  return createHash('sha256').update(text).digest('hex');
}
