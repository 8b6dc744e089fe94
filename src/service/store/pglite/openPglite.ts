import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { ServiceError } from '../../ServiceError';
import { connect } from '../connect';
import { migrate } from '../migrate';
import type { Store } from '../Store';
import { lockDirectory } from './directoryLock';
import { SyncedNodeFs } from './SyncedNodeFs';

/** A connection that is never given back must not stall everything for ever. */
const CONNECTION_TIMEOUT_MS = 60_000;

/** The store in a folder of this computer, for one process at a time. */
export async function openPglite(dataDir: string): Promise<Store> {
  const lock = lockDirectory(dataDir);
  try {
    const engine = new PGlite({
      fs: new SyncedNodeFs(lock.databaseDirectory),
      // Without `-F` commits are synced; the engine's fdatasync is wired to do nothing, its fsync is ours.
      startParams: [
        ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
        '-c',
        'wal_sync_method=fsync',
      ],
    });
    await engine.waitReady;
    // Exactly one pool, and nobody else touches the engine: two would see into each other's transactions.
    const db = connect(
      new Pool(Object.assign(createPgConfig(engine), { connectionTimeoutMillis: CONNECTION_TIMEOUT_MS })),
    );
    await migrate(db);
    let closing: Promise<void> | null = null;
    const close = async () => {
      await db.destroy();
      await engine.close();
      lock.release();
    };
    return { engine: 'pglite', db, announce: (url) => lock.announce(url), close: () => (closing ??= close()) };
  } catch (cause) {
    lock.release();
    if (cause instanceof ServiceError) throw cause;
    throw new ServiceError(
      'data-directory-unusable',
      {
        es: `No se pudo abrir la carpeta de datos ${dataDir}. Revise los permisos y el espacio en disco.`,
        en: `The data folder ${dataDir} could not be opened. Check its permissions and the free disk space.`,
      },
      cause,
    );
  }
}
