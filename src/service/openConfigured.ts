import { z } from 'zod';
import { logOptions } from './logOptions';
import { prepareData } from './prepareData';
import { ServiceError } from './ServiceError';
import { startService, type RunningService } from './startService';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().min(1).optional(),
  /** Origins of other sites whose pages may ask, separated by commas. */
  ALLOWED_ORIGINS: z.string().default(''),
});

/** Starts the service as its environment says. */
export async function openConfigured(environment: NodeJS.ProcessEnv): Promise<RunningService> {
  const settings = environmentSchema.safeParse(environment);
  if (!settings.success) {
    const names = settings.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new ServiceError('address-unusable', {
      es: `Revise estas variables de entorno: ${names}.`,
      en: `Check these environment variables: ${names}.`,
    });
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, ALLOWED_ORIGINS } = settings.data;
  return startService({
    store: DATABASE_URL === undefined ? { dataDir: DATA_DIR } : { databaseUrl: DATABASE_URL },
    port: PORT,
    host: HOST,
    allowedOrigins: ALLOWED_ORIGINS.split(',').filter((origin) => origin !== ''),
    logger: logOptions,
    prepare: (store) => prepareData(store, { demo: false, clock: () => new Date() }),
  });
}
