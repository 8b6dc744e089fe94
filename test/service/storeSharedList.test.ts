import { ensureLists } from '../../src/service/store/lists/ensureLists';
import { resetList } from '../../src/service/store/lists/resetList';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';
import type { Store } from '../../src/service/store/Store';
import { embeddedStore } from '../support/embeddedStore';
import { sampleList } from '../support/sampleList';
import { sharedListContract } from '../list/contract/sharedListContract';

describe('A shared list in the embedded store', () => {
  let store: Store;

  before(async function () {
    this.timeout(60_000);
    store = await embeddedStore();
    await ensureLists(store, [sampleList]);
  });

  sharedListContract(() => ({
    empty: async () => {
      await resetList(store, sampleList.description.id);
      return (user) => storeSharedList(store, sampleList, user);
    },
  }));
});
