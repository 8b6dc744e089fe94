import type { ListId } from '../list/ListDescription';
import type { SharedList } from '../list/SharedList';
import { describedListSchema } from '../list/wire/description';
import { editAnswerSchema } from '../list/wire/edits';
import { writeFilterQuery } from '../list/wire/filterQuery';
import {
  changePageSchema,
  historySchema,
  leaseAnswerSchema,
  publishesSchema,
  rowDiffsSchema,
  rowPageSchema,
  rowsAtSchema,
} from '../list/wire/rows';
import type { HttpTransport } from './http/httpTransport';

/**
 * A shared list over HTTP.
 *
 * A publish is repeated like a question: its batch id makes that safe. An undo is not, since doing it twice might take back what
 * was done between.
 */
export function httpSharedList(ask: HttpTransport, list: ListId): SharedList {
  const at = (path: string) => `/lists/${list}${path}`;
  const segment = encodeURIComponent;
  return {
    describe: async (options) =>
      (await ask({ method: 'GET', path: at(''), answer: describedListSchema, repeatable: true }, options)).description,
    read: (query, options) =>
      ask(
        {
          method: 'GET',
          path: at(`/rows?${writeFilterQuery(query, { after: query.after })}`),
          answer: rowPageSchema,
          repeatable: true,
        },
        options,
      ),
    changes: (query, options) =>
      ask(
        {
          method: 'GET',
          path: at(`/changes?${writeFilterQuery(query, { since: String(query.since) })}`),
          answer: changePageSchema,
          repeatable: true,
        },
        options,
      ),
    rowsAt: (rows, options) =>
      ask({ method: 'POST', path: at('/rows/at'), body: { rows }, answer: rowsAtSchema, repeatable: true }, options),
    diff: (refs, options) =>
      ask({ method: 'POST', path: at('/rows/diff'), body: refs, answer: rowDiffsSchema, repeatable: true }, options),
    publish: (batch, options) =>
      ask({ method: 'POST', path: at('/edits'), body: batch, answer: editAnswerSchema, repeatable: true }, options),
    history: (id, options) =>
      ask(
        { method: 'GET', path: at(`/rows/${segment(id)}/history`), answer: historySchema, repeatable: true },
        options,
      ),
    publishes: (options) =>
      ask({ method: 'GET', path: at('/publishes'), answer: publishesSchema, repeatable: true }, options),
    undo: (publishId, options) =>
      ask(
        {
          method: 'POST',
          path: at(`/publishes/${segment(publishId)}/undo`),
          answer: editAnswerSchema,
          repeatable: false,
        },
        options,
      ),
    lease: (resource, seconds, options) =>
      ask(
        {
          method: 'POST',
          path: at('/leases'),
          body: { resource, seconds },
          answer: leaseAnswerSchema,
          repeatable: true,
        },
        options,
      ),
  };
}
