import { prepareData } from '../../service/prepareData';
import { ServiceError } from '../../service/ServiceError';
import { startService, type Mount, type RunningService } from '../../service/startService';
import { CliError } from '../CliError';

export interface OwnServiceOptions {
  /** Data folder; of no meaning where `DATABASE_URL` names a server. */
  readonly data: string;
  readonly demo: boolean;
  readonly host?: string;
  readonly port?: number;
  readonly mounts?: readonly Mount[];
  readonly home?: string;
}

/** A service in this process, with the figures the product ships. Rejects with the service's own sentence. */
export async function startOwnService({ data, demo, ...options }: OwnServiceOptions): Promise<RunningService> {
  const databaseUrl = process.env.DATABASE_URL;
  const clock = (): Date => new Date();
  try {
    return await startService({
      ...options,
      store: databaseUrl === undefined ? { dataDir: data } : { databaseUrl },
      allowedOrigins: (process.env.ALLOWED_ORIGINS ?? '').split(',').filter((origin) => origin !== ''),
      prepare: (store) => prepareData(store, { demo, clock }),
      clock,
    });
  } catch (cause) {
    if (cause instanceof ServiceError) throw new CliError(cause.sentence, { cause });
    throw cause;
  }
}
