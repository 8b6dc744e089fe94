import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { newId } from '../../src/list/newId';
import type { User } from '../../src/list/Row';
import { ensureLists } from '../../src/service/store/lists/ensureLists';
import { resetList } from '../../src/service/store/lists/resetList';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';
import { openStore } from '../../src/service/store/openStore';
import type { Store } from '../../src/service/store/Store';
import { ContractList, person, plant } from '../list/contract/ContractList';
import { sharedListContract } from '../list/contract/sharedListContract';
import { hasPostgres, openTestDatabase, type TestDatabase } from '../support/postgres';
import { sampleList } from '../support/sampleList';

if (hasPostgres()) {
  describe('A shared list on PostgreSQL', () => {
    let database: TestDatabase;
    let store: Store;

    before(async function () {
      this.timeout(300_000);
      database = await openTestDatabase();
      store = await openStore({ databaseUrl: database.url });
      await ensureLists(store, [sampleList]);
    });

    after(async function () {
      this.timeout(60_000);
      await store.close();
      await database.drop();
    });

    const empty = async () => {
      await resetList(store, sampleList.description.id);
      return (user: User) => storeSharedList(store, sampleList, user);
    };

    sharedListContract(() => ({ empty }));

    it('never lets a reader pass a change whose transaction commits late', async () => {
      const list = new ContractList(await empty());
      const [slow, quick] = [await list.add(plant()), await list.add(plant())];
      const since = await list.revision();
      // A first writer has taken its revision and is about to commit …
      let commit: () => void = () => undefined;
      const mayCommit = new Promise<void>((resolve) => (commit = resolve));
      let written: () => void = () => undefined;
      const hasWritten = new Promise<void>((resolve) => (written = resolve));
      const first = store.db.transaction().execute(async (trx) => {
        await trx
          .updateTable('list_heads')
          .set((head) => ({ revision: head('revision', '+', 1) }))
          .where('list', '=', 'suppliers')
          .execute();
        await trx
          .updateTable('list_rows')
          .set({ version: 2, revision: since + 1 })
          .where('list', '=', 'suppliers')
          .where('id', '=', slow)
          .execute();
        written();
        await mayCommit;
      });
      await hasWritten;
      // … while a second one publishes another row: it waits, and no reader sees a revision beyond the first.
      const second = list.edit('ana', { id: quick, baseVersion: 1, set: { empleados: 2 } });
      await waitForBlocked(store);
      const early = await list.as('lector').changes({ since });
      assert.deepEqual([early.changes, early.revision], [[], since]);
      commit();
      await first;
      assert.equal((await second).status, 'applied');
      const { changes } = await list.as('lector').changes({ since: early.revision });
      assert.deepEqual(
        changes.map((change) => change.kind === 'row' && [change.row.id, change.revision - since]),
        [
          [slow, 1],
          [quick, 2],
        ],
      );
    });

    it('serves one list from two nodes at once', async () => {
      const list = new ContractList(await empty());
      const node = await openStore({ databaseUrl: database.url });
      try {
        const other = storeSharedList(node, sampleList, person('quetzal'));
        const id = await list.add(plant({ procesos: ['3'] }));
        const edit = (procesos: string[]) => ({
          publishId: newId(),
          batchId: newId(),
          edits: [{ id, baseVersion: 1, set: { procesos } }],
        });
        const answers = await Promise.all([
          list.as('ana').publish(edit(['2', '3'])),
          other.publish(edit(['3', '3.MAQ'])),
        ]);
        assert.deepEqual(answers.map(({ results }) => results[0]?.status).sort(), ['applied', 'merged']);
        assert.deepEqual((await list.fields(id)).procesos, ['2', '3', '3.MAQ']);
      } finally {
        await node.close();
      }
    });
  });
} else {
  process.stdout.write('PostgreSQL: no server could be had here, so its tests were not run.\n');
}

/** Ends once a statement of this database waits for a lock. */
async function waitForBlocked({ db }: Store): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if ((rows[0]?.waiting ?? 0) > 0) return;
  }
}
