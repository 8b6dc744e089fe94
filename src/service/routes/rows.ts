import { Readable } from 'node:stream';
import { z } from 'zod';
import type { RowQuery, SharedList } from '../../list/SharedList';
import { changesQuerySchema, readFilterQuery, rowsQuerySchema } from '../../list/wire/filterQuery';
import {
  changePageSchema,
  historySchema,
  rowDiffsSchema,
  rowPageSchema,
  rowRefsSchema,
  rowsAtSchema,
} from '../../list/wire/rows';
import { listOf } from '../listOf';
import type { Routes } from '../ServiceApp';
import { thawed } from '../thawed';
import { listParams } from './lists';

const NDJSON = 'application/x-ndjson';
const STREAM_PAGE = 1_000;
const REFS_BODY_LIMIT = 2_097_152;

/** Reading a list: rows by page or streamed, changes since a revision, rows at a version, versions compared, history. */
export const rows: Routes = (app, context) => {
  app.get(
    '/lists/:list/rows',
    {
      schema: {
        summary: 'Rows by page, or all of them as NDJSON: a head line, one line per row, an end line',
        params: listParams,
        querystring: rowsQuerySchema,
        response: {
          200: {
            description: 'One page, or all rows',
            content: { 'application/json': { schema: rowPageSchema }, [NDJSON]: { schema: z.unknown() } },
          },
        },
      },
    },
    async (request, reply) => {
      const list = listOf(context, request);
      const query = { ...readFilterQuery(request.query), after: request.query.after };
      if (request.headers.accept !== NDJSON) return thawed(await list.read(query));
      // The first page is read before the answer begins, so that a wrong question still gets its error.
      const lines = rowLines(list, { ...query, limit: STREAM_PAGE });
      const first = await lines.next();
      reply.type(NDJSON);
      return reply.send(Readable.from(concat(first.done === true ? '' : first.value, lines)));
    },
  );

  app.get(
    '/lists/:list/changes',
    {
      schema: {
        summary: 'Rows that changed, came into the filter, left it or were removed since a revision',
        params: listParams,
        querystring: changesQuerySchema,
        response: { 200: changePageSchema },
      },
    },
    async (request) =>
      thawed(await listOf(context, request).changes({ ...readFilterQuery(request.query), since: request.query.since })),
  );

  app.post(
    '/lists/:list/rows/diff',
    {
      bodyLimit: REFS_BODY_LIMIT,
      schema: {
        summary: 'Which of these rows are behind, gone or unknown',
        params: listParams,
        body: rowRefsSchema,
        response: { 200: rowDiffsSchema },
      },
    },
    async (request) => thawed(await listOf(context, request).diff(request.body)),
  );

  app.post(
    '/lists/:list/rows/at',
    {
      bodyLimit: REFS_BODY_LIMIT,
      schema: {
        summary: 'Rows as they were at a version',
        params: listParams,
        body: z.object({ rows: rowRefsSchema }),
        response: { 200: rowsAtSchema },
      },
    },
    async (request) => thawed(await listOf(context, request).rowsAt(request.body.rows)),
  );

  app.get(
    '/lists/:list/rows/:id/history',
    {
      schema: {
        summary: 'The history of a row, oldest first',
        params: listParams.extend({ id: z.string().max(100) }),
        response: { 200: historySchema },
      },
    },
    async (request) => thawed(await listOf(context, request).history(request.params.id)),
  );
};

/** The rows of all pages as lines; between pages no connection is held, however slowly the reader reads. */
async function* rowLines(list: SharedList, query: RowQuery): AsyncGenerator<string, void> {
  let page = await list.read(query);
  const { epoch, revision, total } = page;
  let count = 0;
  let text = line({ epoch, revision, total });
  for (;;) {
    for (const row of page.rows) text += line(row);
    count += page.rows.length;
    if (page.next === null) break;
    yield text;
    text = '';
    page = await list.read({ ...query, after: page.next });
  }
  yield text + line({ end: true, rows: count });
}

async function* concat(first: string, rest: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  yield first;
  yield* rest;
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
