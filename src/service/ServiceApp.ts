import type { FastifyInstance, FastifyBaseLogger, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { User } from '../list/Row';
import type { ServiceContext } from './ServiceContext';

/** The HTTP application with schemas in zod. */
export type ServiceApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Registers the routes of one subject, with addresses below `/api/v1`. */
export type Routes = (app: ServiceApp, context: ServiceContext) => void;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null before sign-in was read and on open routes. */
    user: User | null;
  }
  interface FastifyContextConfig {
    /** Answers people who are not signed in. */
    readonly open?: boolean;
  }
}
