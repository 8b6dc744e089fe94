import { Pool } from 'pg';
import { ServiceError } from '../../ServiceError';
import { connect } from '../connect';
import { migrate } from '../migrate';
import type { Store } from '../Store';

const CONNECTION_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 60_000;
const MAX_CONNECTIONS = 10;

/** The store on a PostgreSQL server; several services may share it. */
export async function openPostgres(databaseUrl: string): Promise<Store> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'eslabon',
  });
  // A connection that breaks while idle is replaced by the pool at the next query, which reports what it meets.
  pool.on('error', () => undefined);
  const db = connect(pool);
  try {
    await migrate(db);
  } catch (cause) {
    await db.destroy();
    throw new ServiceError(
      'database-unreachable',
      {
        es: 'No se pudo usar la base de datos de DATABASE_URL. Revise la dirección, el usuario y que el servidor esté encendido.',
        en: 'The database in DATABASE_URL could not be used. Check the address, the user and that the server is running.',
      },
      cause,
    );
  }
  return { engine: 'postgres', db, announce: () => undefined, close: () => db.destroy() };
}
