import { AnswerCache } from '../client/answerCache';
import { batchedLookups, type BatchedLookups } from '../client/batchedLookups';
import { httpTransport, type HttpTransport } from '../client/http/httpTransport';
import { httpLookups } from '../client/httpLookups';
import { httpSharedList } from '../client/httpSharedList';
import { httpStatistics } from '../client/httpStatistics';
import type { ListId } from '../list/ListDescription';
import { ListError } from '../list/ListError';
import type { SharedList } from '../list/SharedList';
import type { Statistics } from '../list/Statistics';
import type { PaneSettings, Watch } from '../pane/PanePort';
import type { KeptTexts } from './KeptTexts';
import type { SettingsStore } from './SettingsStore';

/** The service as the signed-in user sees it; made anew when user or service change. */
export interface Connection {
  readonly service: string;
  readonly user: string | null;
  readonly ask: HttpTransport;
  readonly statistics: Statistics;
  readonly lookups: BatchedLookups;
  list(id: ListId): SharedList;
}

export interface Connections {
  current(): Connection;
  /** Whether the last request reached the service. */
  readonly watchOnline: Watch<boolean>;
  /** Asks any service, signed in as nobody. */
  stranger(service: string): HttpTransport;
  /** Erases what is kept for the current user and starts again with nothing known. */
  forget(): Promise<void>;
}

/** Keeps the connection in step with the settings. */
export function openConnections(settings: SettingsStore, kept: KeptTexts): Connections {
  let online = true;
  const listeners = new Set<(online: boolean) => void>();
  const tell = (next: boolean) => {
    if (next === online) return;
    online = next;
    for (const listener of listeners) listener(online);
  };
  const connect = ({ service, user }: PaneSettings): Connection => {
    const authorization = user === null ? null : `Local ${user}`;
    const ask = telling(httpTransport({ baseUrl: service, authorization: () => authorization }), tell);
    return {
      service,
      user,
      ask,
      statistics: httpStatistics(ask),
      lookups: batchedLookups(httpLookups(ask), {
        cache: new AnswerCache({ owner: { service, user: user ?? '' }, storage: kept }),
        schedule: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
      list: (id) => httpSharedList(ask, id),
    };
  };
  let connection = connect(settings.current());
  settings.watch((next) => {
    if (next.service !== connection.service || next.user !== connection.user) connection = connect(next);
  });
  return {
    current: () => connection,
    watchOnline(listener) {
      listeners.add(listener);
      listener(online);
      return () => listeners.delete(listener);
    },
    stranger: (service) => httpTransport({ baseUrl: service, authorization: () => null }),
    async forget() {
      try {
        // Erased before anything new is opened, which would else read back what is about to go.
        await connection.lookups.signOut();
      } finally {
        connection = connect(settings.current());
      }
    },
  };
}

/** Tells of every answer and every silence of the service. */
function telling(ask: HttpTransport, tell: (online: boolean) => void): HttpTransport {
  return async (request, options) => {
    try {
      const answer = await ask(request, options);
      tell(true);
      return answer;
    } catch (error) {
      if (error instanceof ListError && error.code !== 'cancelled') {
        tell(error.code !== 'offline' && error.code !== 'timeout');
      }
      throw error;
    }
  };
}
