import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { demoSuppliers } from '../../src/service/demo/demoSuppliers';
import { demoUser } from '../../src/service/demo/loadDemo';
import { defineList } from '../../src/list/lists/listDescriptions';
import { startService } from '../../src/service/startService';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';

/** A service on the embedded store, in a folder of its own, with copies of the demo plants. */
export interface LargeService {
  readonly url: string;
  /** Ids of the plants. */
  readonly ids: readonly string[];
  close(): Promise<void>;
}

const BATCH = 1_000;

export async function largeService(plants: number): Promise<LargeService> {
  const folder = mkdtempSync(join(tmpdir(), 'eslabon-bench-'));
  const demo = demoSuppliers();
  const ids: string[] = [];
  const service = await startService({
    store: { dataDir: folder },
    prepare: async (store) => {
      const list = storeSharedList(store, defineList('suppliers'), demoUser, () => new Date());
      while (ids.length < plants) {
        const edits = Array.from({ length: Math.min(BATCH, plants - ids.length) }, (_, index) => {
          const number = ids.length + index;
          const { fields } = demo[number % demo.length] ?? { fields: {} };
          // Source ids are unique in a list; everything else may repeat.
          return { id: ulid(), baseVersion: null, set: { ...fields, id_sitio: `bench-${number}` }, notDuplicate: true };
        });
        const answer = await list.publish({ publishId: 'bench', batchId: `bench-${ids.length}`, edits });
        const refused = answer.results.find(({ status }) => status !== 'applied');
        if (refused !== undefined) throw new Error(JSON.stringify(refused));
        ids.push(...edits.map(({ id }) => id));
      }
    },
  });
  const close = async (): Promise<void> => {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: service.url, ids, close };
}
