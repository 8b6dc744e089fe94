import { createRequire } from 'node:module';
import path from 'node:path';
import { httpTransport, type HttpTransport } from '../client/http/httpTransport';
import { ListError } from '../list/ListError';
import { CliError } from './CliError';
import { defaultDataFolder } from './defaultDataFolder';
import { runningService } from './serving/runningService';
import type * as OwnService from './serving/startOwnService';

/** How a command finds the service. */
export interface ServiceChoice {
  /** Address of a running service; when absent, the one that holds the data folder, else one started for this command. */
  readonly service?: string | undefined;
  readonly data?: string | undefined;
  /** Who works, by the id of a local user. */
  readonly user: string;
}

export interface ReachedService {
  readonly ask: HttpTransport;
  readonly url: string;
  close(): Promise<void>;
}

interface Found {
  readonly url: string;
  /** It runs for somebody else, who may stop it in the middle of our work. */
  readonly foreign: boolean;
  readonly close: () => Promise<void>;
}

/** An import of many rows may keep a request waiting. */
const TIMEOUT_MS = 120_000;

/**
 * The service to talk to. Close it at the end: one started for this command alone ends with it. When the service of the data folder stops
 * meanwhile, another one takes its place and repeatable requests are put to it again.
 */
export async function reachService(choice: ServiceChoice): Promise<ReachedService> {
  const transportTo = (url: string): HttpTransport =>
    httpTransport({ baseUrl: url, authorization: () => `Local ${choice.user}`, timeoutMs: TIMEOUT_MS });
  let found = await find(choice);
  let transport = transportTo(found.url);
  const ask: HttpTransport = async (request, options) => {
    try {
      return await transport(request, options);
    } catch (cause) {
      if (!(cause instanceof ListError) || cause.code !== 'offline') throw cause;
      if (choice.service !== undefined || !found.foreign || !request.repeatable) throw unreachable(found.url, cause);
      found = await find(choice);
      transport = transportTo(found.url);
      return transport(request, options);
    }
  };
  return { url: found.url, ask, close: () => found.close() };
}

async function find(choice: ServiceChoice): Promise<Found> {
  const nothing = (): Promise<void> => Promise.resolve();
  if (choice.service !== undefined) return { url: serviceAddress(choice.service), foreign: true, close: nothing };
  const data = path.resolve(choice.data ?? defaultDataFolder);
  const running = process.env.DATABASE_URL === undefined ? await runningService(data) : null;
  if (running !== null) return { url: running, foreign: true, close: nothing };
  // The service takes long to load, and a running one makes it needless.
  const { startOwnService } = createRequire(__filename)('./serving/startOwnService') as typeof OwnService;
  const started = await startOwnService({ data, demo: false });
  return { url: started.url, foreign: false, close: () => started.close() };
}

function serviceAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new CliError({
    es: `«${text}» no es la dirección de un servicio; escriba, por ejemplo, http://localhost:4000.`,
    en: `“${text}” is not the address of a service; write, for example, http://localhost:4000.`,
  });
}

function unreachable(url: string, cause: unknown): CliError {
  return new CliError(
    {
      es: `El servicio ${url} no contesta. Lo que confirmó está guardado; repita la orden para completar.`,
      en: `The service ${url} does not answer. What it confirmed is kept; run the command again to complete it.`,
    },
    { cause },
  );
}
