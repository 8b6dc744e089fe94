import { httpTransport } from '../../src/client/http/httpTransport';
import { httpSharedList } from '../../src/client/httpSharedList';
import { startService, type RunningService } from '../../src/service/startService';
import { resetList } from '../../src/service/store/lists/resetList';
import { embeddedStore } from '../support/embeddedStore';
import { sampleList } from '../support/sampleList';
import { sharedListContract } from '../list/contract/sharedListContract';

describe('A shared list over HTTP', () => {
  let service: RunningService;

  before(async function () {
    this.timeout(60_000);
    service = await startService({ store: await embeddedStore(), lists: [sampleList] });
  });

  after(() => service.close());

  sharedListContract(() => ({
    empty: async () => {
      await resetList(service.store, sampleList.description.id);
      return ({ id }) => {
        const ask = httpTransport({ baseUrl: service.url, authorization: () => `Local ${id}` });
        return httpSharedList(ask, sampleList.description.id);
      };
    },
  }));
});
