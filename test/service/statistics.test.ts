import assert from 'node:assert/strict';
import { httpTransport } from '../../src/client/http/httpTransport';
import { httpStatistics } from '../../src/client/httpStatistics';
import type { Statistics } from '../../src/list/Statistics';
import { MAX_OBSERVATIONS } from '../../src/list/wire/statistics';
import { statisticsOf } from '../../src/service/lookups/statisticsOf';
import { startService, type RunningService } from '../../src/service/startService';
import { openStore } from '../../src/service/store/openStore';
import { resetStatistics } from '../../src/service/store/statistics/resetStatistics';
import { seedStatistics } from '../../src/service/store/statistics/seedStatistics';
import type { Store } from '../../src/service/store/Store';
import { person } from '../list/contract/ContractList';
import { figure, statisticsContract } from '../list/contract/statisticsContract';
import { embeddedStore } from '../support/embeddedStore';
import { hasPostgres, openTestDatabase, type TestDatabase } from '../support/postgres';

const clock = () => new Date('2026-11-21T18:00:00Z');

describe('Statistics in the embedded store', () => {
  let store: Store;

  before(async function () {
    this.timeout(60_000);
    store = await embeddedStore();
  });

  statisticsContract(() => ({
    empty: async () => {
      await resetStatistics(store);
      return (user) => statisticsOf({ store, clock }, { user });
    },
  }));

  it('starts with 84 checked figures, once', async () => {
    await resetStatistics(store);
    assert.equal(await seedStatistics(store, clock), 84);
    assert.equal(await seedStatistics(store, clock), 0);
    const [exports] = await statisticsOf({ store, clock }, { user: person('lector') }).observations({
      indicator: 'exports',
      places: ['CBO'],
    });
    assert.deepEqual([exports?.period, exports?.value, exports?.status], ['2024', 122_009.9, 'corrected']);
  });

  it('has other versions after everything was recorded anew', async () => {
    const statistics = statisticsOf({ store, clock }, { user: person('ana') });
    const version = async (): Promise<string | undefined> => {
      await resetStatistics(store);
      await statistics.record([figure()]);
      return (await statistics.indicators('exports'))[0]?.version;
    };
    assert.notEqual(await version(), await version());
  });
});

describe('Statistics over HTTP', () => {
  let service: RunningService;
  const as = (id: string): Statistics =>
    httpStatistics(httpTransport({ baseUrl: service.url, authorization: () => `Local ${id}` }));

  before(async function () {
    this.timeout(60_000);
    service = await startService({ store: await embeddedStore() });
  });

  after(() => service.close());

  statisticsContract(() => ({
    empty: async () => {
      await resetStatistics(service.store);
      return ({ id }) => as(id);
    },
  }));

  it('records more than one request holds, and counts refusals from the beginning', async () => {
    await resetStatistics(service.store);
    const many = Array.from({ length: MAX_OBSERVATIONS + 2 }, (_, index) => figure({ vintage: `v${index}` }));
    const wrong = figure({ place: 'Atlantis' });
    const report = await as('ana').record([...many, wrong]);
    assert.deepEqual([report.created, report.refused.map(({ index }) => index)], [many.length, [many.length]]);
  });
});

if (hasPostgres()) {
  describe('Statistics on PostgreSQL', () => {
    let database: TestDatabase;
    let store: Store;

    before(async function () {
      this.timeout(300_000);
      database = await openTestDatabase();
      store = await openStore({ databaseUrl: database.url });
    });

    after(async function () {
      this.timeout(60_000);
      await store.close();
      await database.drop();
    });

    statisticsContract(() => ({
      empty: async () => {
        await resetStatistics(store);
        return (user) => statisticsOf({ store, clock }, { user });
      },
    }));

    it('counts every recording of two nodes at once', async () => {
      await resetStatistics(store);
      const node = await openStore({ databaseUrl: database.url });
      try {
        const nodes = [store, node].map((one) => statisticsOf({ store: one, clock }, { user: person('ana') }));
        const reports = await Promise.all(
          nodes.flatMap((statistics, index) =>
            ['fdi', 'exports'].map((indicator) => statistics.record([figure({ indicator, vintage: `node ${index}` })])),
          ),
        );
        assert.deepEqual(
          reports.map(({ created }) => created),
          [1, 1, 1, 1],
        );
        for (const statistics of nodes) {
          const all = await statistics.observations({ indicator: 'fdi', vintages: 'all' });
          assert.equal(all.length, 2, 'a node sees what the other recorded');
        }
      } finally {
        await node.close();
      }
    });
  });
}
