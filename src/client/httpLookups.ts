import type { Lookups } from '../list/Lookup';
import { lookupAnswerSchema, versionsAnswerSchema } from '../list/wire/lookup';
import type { HttpTransport } from './http/httpTransport';

/** What custom functions ask, over HTTP. `batchedLookups` repeats failed questions, so that here they are put once. */
export function httpLookups(ask: HttpTransport): Lookups {
  return {
    ask: (questions, options) =>
      ask(
        { method: 'POST', path: '/lookups', body: { questions }, answer: lookupAnswerSchema, repeatable: false },
        options,
      ),
    versions: async (options) =>
      (await ask({ method: 'GET', path: '/versions', answer: versionsAnswerSchema, repeatable: true }, options))
        .versions,
  };
}
