import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ListError, type ListErrorCode } from '../list/ListError';

const statusOf: Readonly<Record<ListErrorCode, number>> = {
  'bad-request': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  'revision-too-old': 410,
  'batch-reused': 422,
  'too-large': 413,
  busy: 503,
  timeout: 504,
  offline: 503,
  cancelled: 499,
  internal: 500,
};

/** Answers a failure: known ones with their sentence, unknown ones with nothing of the inside. The log gets the cause. */
export function answerError(error: FastifyError | ListError, request: FastifyRequest, reply: FastifyReply): void {
  const known = translate(error);
  if (known.code === 'internal') request.log.error({ err: error }, 'unexpected failure');
  else if (known.cause !== undefined) request.log.warn({ code: known.code, err: known.cause }, 'failure');
  void reply.code(statusOf[known.code]).send({ code: known.code, sentence: known.sentence, requestId: request.id });
}

function translate(error: FastifyError | ListError): ListError {
  if (error instanceof ListError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const first = error.validation[0];
    const where = first === undefined ? '' : first.instancePath;
    if (first?.keyword === 'too_big') {
      return new ListError('too-large', {
        es: `La solicitud trae demasiado de una vez (${where}).`,
        en: `The request brings too much at once (${where}).`,
      });
    }
    return new ListError('bad-request', {
      es: `La solicitud no tiene la forma esperada (${where}).`,
      en: `The request does not have the expected shape (${where}).`,
    });
  }
  if (error.statusCode === 413) {
    return new ListError('too-large', { es: 'La solicitud es demasiado grande.', en: 'The request is too large.' });
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new ListError('bad-request', { es: 'La solicitud no se pudo leer.', en: 'The request could not be read.' });
  }
  return new ListError(
    'internal',
    {
      es: 'Algo falló en el servicio. Intente de nuevo; si se repite, comparta el número de solicitud.',
      en: 'Something failed in the service. Try again; if it happens again, share the request number.',
    },
    { cause: error },
  );
}
