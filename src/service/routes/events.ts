import { PassThrough } from 'node:stream';
import type { Routes } from '../ServiceApp';

const KEEP_ALIVE_MS = 25_000;

/** `GET /events`: server-sent events saying which revision each list stands at. Read with fetch, so that the sign-in travels in a header. */
export const events: Routes = (app, { revisions }) => {
  app.get(
    '/events',
    { schema: { summary: 'Server-sent events: `revision` with `{ list, epoch, revision }` as each list goes on' } },
    async (_request, reply) => {
      const stream = new PassThrough();
      const write = (text: string) => {
        if (stream.writable) stream.write(text);
      };
      // A client may leave while its first revisions are read, so its leaving is heard from the start.
      const left = new AbortController();
      const keepAlive = setInterval(() => write(': here\n\n'), KEEP_ALIVE_MS).unref();
      reply.raw.once('close', () => {
        clearInterval(keepAlive);
        left.abort();
        stream.end();
      });
      await revisions.listen(
        (revision) => write(`event: revision\ndata: ${JSON.stringify(revision)}\n\n`),
        left.signal,
      );
      reply.header('cache-control', 'no-store').type('text/event-stream');
      return reply.send(stream);
    },
  );
};
