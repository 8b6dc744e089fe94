import type { FastifyServerOptions } from 'fastify';

/** What the log keeps of a request: never bodies, headers or query words, which may hold sign-ins and personal data. */
export const logOptions = {
  level: 'info',
  serializers: {
    req: (request: { readonly method: string; readonly url: string }) => ({
      method: request.method,
      path: request.url.split('?')[0],
    }),
    res: (reply: { readonly statusCode: number }) => ({ status: reply.statusCode }),
    err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack ?? '' }),
  },
} satisfies FastifyServerOptions['logger'];
