import { randomUUID } from 'node:crypto';
import swagger from '@fastify/swagger';
import fastify, { type FastifyServerOptions } from 'fastify';
import { jsonSchemaTransform, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { ListError } from '../list/ListError';
import { answerError } from './answerError';
import { guardOrigins, type OriginRules } from './guardOrigins';
import { routes } from './routes';
import type { ServiceApp } from './ServiceApp';
import type { ServiceContext } from './ServiceContext';
import { signedIn } from './signedIn';

export const API_PREFIX = '/api/v1';

const DEFAULT_BODY_LIMIT = 1_048_576;
const REQUEST_TIMEOUT_MS = 120_000;

export interface BuildOptions {
  readonly origins: OriginRules;
  readonly logger: FastifyServerOptions['logger'];
}

/** The HTTP application with every route, not yet listening. */
export async function buildService(context: ServiceContext, options: BuildOptions): Promise<ServiceApp> {
  const app: ServiceApp = fastify({
    logger: options.logger ?? false,
    bodyLimit: DEFAULT_BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  // The type provider's own serialiser costs three times as much; answers are typed by the compiler instead.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(() => {
    throw new ListError('not-found', {
      es: 'Esa dirección no existe en el servicio.',
      en: 'The service has no such address.',
    });
  });
  app.decorateRequest('user', null);
  guardOrigins(app, options.origins);

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Eslabón', description: 'Shared lists and regional statistics', version: '1.0.0' },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(
    (scope, _options, done) => {
      scope.addHook('onRequest', async (request) => {
        const { authorization } = request.headers;
        request.user = authorization === undefined ? null : await context.identity.authenticate(authorization);
        if (request.routeOptions.config.open !== true) signedIn(request);
      });
      const typed = scope.withTypeProvider<ZodTypeProvider>();
      for (const register of routes) register(typed, context);
      done();
    },
    { prefix: API_PREFIX },
  );
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  return app;
}
