import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/service/store/openStore';
import type { Store } from '../../src/service/store/Store';

let opened: Promise<{ readonly store: Store; readonly directory: string }> | null = null;

/** One embedded store for all test files of a run: its first start takes seconds. Tests begin with empty lists of their own. */
export async function embeddedStore(): Promise<Store> {
  opened ??= open();
  return (await opened).store;
}

async function open(): Promise<{ readonly store: Store; readonly directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'eslabon-store-'));
  return { store: await openStore({ dataDir: directory }), directory };
}

after('close the embedded store', async () => {
  if (opened === null) return;
  const { store, directory } = await opened;
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});
