import type { Kysely } from 'kysely';
import type { Database } from './Database';

/**
 * Where the service keeps its data. Only files under `src/service/store` use `db`; each of them exports functions that
 * take the store and speak the words of the use case.
 *
 * The embedded engine has exactly one connection: inside a transaction use the transaction, never `db`.
 */
export interface Store {
  readonly engine: 'pglite' | 'postgres';
  readonly db: Kysely<Database>;
  /** Tells where the running service answers, for programs that find it through its data directory. */
  announce(url: string): void;
  close(): Promise<void>;
}
