import { openPglite } from './pglite/openPglite';
import { openPostgres } from './postgres/openPostgres';
import type { Store } from './Store';

export type StoreLocation = { readonly dataDir: string } | { readonly databaseUrl: string };

/** Opens the store with its tables up to date: embedded in a folder, or on a PostgreSQL server. Rejects with a `ServiceError`. */
export function openStore(location: StoreLocation): Promise<Store> {
  return 'databaseUrl' in location ? openPostgres(location.databaseUrl) : openPglite(location.dataDir);
}
