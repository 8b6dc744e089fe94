import staticFiles from '@fastify/static';
import type { FastifyServerOptions } from 'fastify';
import { listDescriptions, defineList } from '../list/lists/listDescriptions';
import type { ListDefinition } from '../list/ListDefinition';
import { buildService } from './buildService';
import type { Identity } from './identity/Identity';
import { localIdentity } from './identity/localIdentity';
import { localUsers } from './identity/localUsers';
import { RevisionFeed } from './RevisionFeed';
import type { ServiceApp } from './ServiceApp';
import { ServiceError } from './ServiceError';
import { ensureLists } from './store/lists/ensureLists';
import { listRevisions } from './store/lists/listRevisions';
import { openStore, type StoreLocation } from './store/openStore';
import type { Store } from './store/Store';

export interface ServiceOptions {
  /** Where to keep the data; an open store may be handed over instead, which stays open afterwards. */
  readonly store: StoreLocation | Store;
  /** 0 (default) takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. Beyond this computer only with an identity provider. */
  readonly host?: string;
  readonly identity?: Identity;
  readonly lists?: readonly ListDefinition[];
  readonly clock?: () => Date;
  /** Origins of other sites whose pages may ask. */
  readonly allowedOrigins?: readonly string[];
  /** Folders served beside the API, such as the add-in's pages. */
  readonly mounts?: readonly Mount[];
  /** Where the bare address leads, such as `/preview/`. */
  readonly home?: string;
  readonly logger?: FastifyServerOptions['logger'];
  /** Runs on the open store before the first request, such as filling empty lists. */
  readonly prepare?: (store: Store) => Promise<void>;
}

export interface Mount {
  readonly prefix: string;
  readonly dir: string;
}

export interface RunningService {
  readonly url: string;
  readonly store: Store;
  /** Answers what is under way, then closes. */
  close(): Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Opens the store and listens. Rejects with a `ServiceError` that says what to do. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { host = '127.0.0.1', port = 0, identity = localIdentity(localUsers), clock = () => new Date() } = options;
  const lists = options.lists ?? listDescriptions.map(({ id }) => defineList(id));
  if (identity.kind === 'local' && !LOOPBACK.has(host)) throw beyondLoopback(host);
  const owned = 'db' in options.store ? null : await openStore(options.store);
  const store = 'db' in options.store ? options.store : owned;
  if (store === null) throw new Error('There is no store');
  const revisions = new RevisionFeed(() => listRevisions(store));
  let app: ServiceApp | null = null;
  const end = async () => {
    revisions.close();
    await app?.close();
    await owned?.close();
  };
  try {
    await ensureLists(store, lists);
    await options.prepare?.(store);
    const origins = { loopbackOnly: LOOPBACK.has(host), allowed: options.allowedOrigins ?? [] };
    const context = { store, lists, identity, revisions, clock };
    app = await buildService(context, { origins, logger: options.logger ?? false });
    for (const [index, { prefix, dir }] of (options.mounts ?? []).entries()) {
      await app.register(staticFiles, { root: dir, prefix, decorateReply: index === 0 });
    }
    const { home } = options;
    if (home !== undefined) app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect(home));
    const url = await app.listen({ host, port }).catch((cause: unknown) => {
      throw unusableAddress(host, port, cause);
    });
    store.announce(url);
    let closing: Promise<void> | null = null;
    return { url, store, close: () => (closing ??= end()) };
  } catch (cause) {
    await end();
    throw cause;
  }
}

const beyondLoopback = (host: string) =>
  new ServiceError('not-loopback', {
    es: `Sin un proveedor de identidad, el servicio solo responde en esta computadora; no puede escuchar en ${host}.`,
    en: `Without an identity provider the service answers this computer only; it may not listen on ${host}.`,
  });

const unusableAddress = (host: string, port: number, cause: unknown) =>
  new ServiceError(
    'address-unusable',
    {
      es: `No se pudo escuchar en ${host}:${port}; quizá otro programa usa ese puerto. Elija otro.`,
      en: `The service could not listen on ${host}:${port}; another program may be using that port. Choose another one.`,
    },
    cause,
  );
