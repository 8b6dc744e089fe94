import assert from 'node:assert/strict';
import { httpLookups } from '../../src/client/httpLookups';
import { httpTransport } from '../../src/client/http/httpTransport';
import { defineList, listDescriptions } from '../../src/list/lists/listDescriptions';
import { newId } from '../../src/list/newId';
import type { Lookups } from '../../src/list/Lookup';
import { lookupsOf } from '../../src/service/lookups/lookupsOf';
import { mexicanDay } from '../../src/domain/mexicanDay';
import { statisticsOf } from '../../src/service/lookups/statisticsOf';
import { startService, type RunningService } from '../../src/service/startService';
import { ensureLists } from '../../src/service/store/lists/ensureLists';
import { resetList } from '../../src/service/store/lists/resetList';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';
import { openStore } from '../../src/service/store/openStore';
import { resetStatistics } from '../../src/service/store/statistics/resetStatistics';
import type { Store } from '../../src/service/store/Store';
import { person } from '../list/contract/ContractList';
import { lookupsContract, type LookupsWorld } from '../list/contract/lookupsContract';
import { embeddedStore } from '../support/embeddedStore';
import { hasPostgres, openTestDatabase, type TestDatabase } from '../support/postgres';

const clock = () => new Date('2026-11-21T18:00:00Z');
const lists = listDescriptions.map(({ id }) => defineList(id));

async function emptied(store: Store, lookups: Lookups): Promise<LookupsWorld> {
  await ensureLists(store, lists);
  await resetList(store, 'suppliers');
  await resetStatistics(store);
  const list = storeSharedList(store, defineList('suppliers'), person('ana'), clock);
  return {
    lookups,
    addSupplier: async (fields) => {
      const id = newId();
      const edit = { id, baseVersion: null, set: fields, notDuplicate: true };
      const { results } = await list.publish({ publishId: newId(), batchId: newId(), edits: [edit] });
      assert.equal(results[0]?.status, 'applied', JSON.stringify(results));
      return id;
    },
    record: async (observations) => {
      const { refused } = await statisticsOf({ store, clock }, { user: person('ana') }).record(observations);
      assert.deepEqual(refused, []);
    },
  };
}

describe('Lookups in the embedded store', () => {
  let store: Store;

  before(async function () {
    this.timeout(60_000);
    store = await embeddedStore();
    await ensureLists(store, lists);
  });

  lookupsContract(() => ({ empty: () => emptied(store, lookupsOf({ store, lists, clock })) }));
});

describe('Lookups over HTTP', () => {
  let service: RunningService;

  before(async function () {
    this.timeout(60_000);
    service = await startService({ store: await embeddedStore(), lists, clock });
  });

  after(() => service.close());

  const as = (user: string | null): Lookups =>
    httpLookups(httpTransport({ baseUrl: service.url, authorization: () => (user === null ? null : `Local ${user}`) }));

  lookupsContract(() => ({ empty: () => emptied(service.store, as('lector')) }));

  it('answer only people who are signed in', async () => {
    await assert.rejects(as(null).ask([]), { code: 'not-signed-in' });
    await assert.rejects(as(null).versions(), { code: 'not-signed-in' });
  });
});

if (hasPostgres()) {
  describe('Lookups on PostgreSQL', () => {
    let database: TestDatabase;
    let store: Store;

    before(async function () {
      this.timeout(300_000);
      database = await openTestDatabase();
      store = await openStore({ databaseUrl: database.url });
      await ensureLists(store, lists);
    });

    after(async function () {
      this.timeout(60_000);
      await store.close();
      await database.drop();
    });

    lookupsContract(() => ({ empty: () => emptied(store, lookupsOf({ store, lists, clock })) }));
  });
}

describe('the day of lookups', () => {
  it('begins at midnight in central Mexico', () => {
    assert.equal(mexicanDay(new Date('2026-11-22T05:59:59Z')), '2026-11-21');
    assert.equal(mexicanDay(new Date('2026-11-22T06:00:00Z')), '2026-11-22');
  });
});
