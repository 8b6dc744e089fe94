import { writeSync } from 'node:fs';
import { newId } from '../../src/list/newId';
import { localUsers } from '../../src/service/identity/localUsers';
import { ensureLists } from '../../src/service/store/lists/ensureLists';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';
import { openStore } from '../../src/service/store/openStore';
import { sampleList } from './sampleList';

/** A process to be killed: publishes one row after another and prints the id of each once it is acknowledged. */
async function publishForever(dataDir: string): Promise<never> {
  const store = await openStore({ dataDir });
  await ensureLists(store, [sampleList]);
  const [steward] = localUsers;
  if (steward === undefined) throw new Error('There is no user');
  const list = storeSharedList(store, sampleList, steward);
  for (;;) {
    const id = newId();
    const edits = [{ id, baseVersion: null, set: { razon_social: id } }];
    await list.publish({ publishId: newId(), batchId: newId(), edits });
    writeSync(process.stdout.fd, `${id}\n`);
  }
}

void publishForever(process.argv[2] ?? '');
