import { setTimeout as wait } from 'node:timers/promises';
import { readLock } from '../../service/store/pglite/directoryLock';

/** A service that is starting has taken its folder and says its address a few seconds later. */
const LONGEST_START_MS = 30_000;
const LOOK_EVERY_MS = 100;

/** Address of the service that holds a data folder; null when none does. Waits for one that is starting. */
export async function runningService(data: string): Promise<string | null> {
  const end = Date.now() + LONGEST_START_MS;
  for (;;) {
    const lock = readLock(data);
    if (lock === null) return null;
    if (lock.url !== null) return lock.url;
    if (Date.now() > end) return null;
    await wait(LOOK_EVERY_MS);
  }
}
