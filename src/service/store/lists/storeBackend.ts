import { sql } from 'kysely';
import type { ListBackend, Publish } from '../../../list/engine/ListBackend';
import type { ListDefinition } from '../../../list/ListDefinition';
import type { Store } from '../Store';
import { carryOutBatch } from './carryOutBatch';
import { fittingRows } from './fittingRows';
import { listHead } from './listHead';
import type { ListPublishesTable } from './ListTables';
import { rowChange, ROW_COLUMNS, storedRow } from './rowRecord';
import { snapshotsOf } from './snapshotsOf';
import { statesSince } from './statesSince';
import { takeLease } from './takeLease';
import type { Selectable } from 'kysely';

/** A list kept in the store. Every read gives its connection back before it answers. */
export function storeBackend(store: Store, definition: ListDefinition): ListBackend {
  const { db } = store;
  const list = definition.description.id;
  const rows = () => db.selectFrom('list_rows').select(ROW_COLUMNS).where('list', '=', list);
  const changes = () => db.selectFrom('list_changes').selectAll().where('list', '=', list);
  const publishes = () => db.selectFrom('list_publishes').selectAll().where('list', '=', list);

  return {
    head: () => listHead(db, list),
    page: async (filter, after, limit) => {
      let page = fittingRows(db, list, filter).select(ROW_COLUMNS);
      if (after !== null) page = page.where('id', '>', after);
      return (await page.orderBy('id').limit(limit).execute()).map(storedRow);
    },
    count: async (filter) => {
      const { count } = await fittingRows(db, list, filter)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
    changedSince: async (revision, limit) =>
      (await rows().where('revision', '>', revision).orderBy('revision').limit(limit).execute()).map(storedRow),
    statesSince: (ids, revision) => statesSince(store, list, ids, revision),
    rows: async (ids) =>
      (
        await rows()
          .where(sql<boolean>`id = any(${ids}::text[])`)
          .execute()
      ).map(storedRow),
    snapshots: (refs) => snapshotsOf(db, list, refs),
    changesOfRow: async (id) => (await changes().where('id', '=', id).orderBy('version').execute()).map(rowChange),
    changesOfPublish: async (publishId) =>
      (await changes().where('publish_id', '=', publishId).orderBy('revision').execute()).map(rowChange),
    publishes: async (limit) => (await publishes().orderBy('revision', 'desc').limit(limit).execute()).map(publishOf),
    findPublish: async (publishId) => {
      const record = await publishes().where('publish_id', '=', publishId).executeTakeFirst();
      return record === undefined ? null : publishOf(record);
    },
    carryOut: (request) => carryOutBatch(store, definition, request),
    lease: (resource, holder, now, until) => takeLease(store, list, resource, holder, now, until),
  };
}

function publishOf(record: Selectable<ListPublishesTable>): Publish {
  const { publish_id, user_id, who, at, note, rows } = record;
  return { publishId: publish_id, userId: user_id, who, when: at.toISOString(), note, rows };
}
