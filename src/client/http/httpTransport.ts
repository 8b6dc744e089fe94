import { z } from 'zod';
import { ListError } from '../../list/ListError';
import type { CallOptions } from '../../list/SharedList';
import { errorSchema } from '../../list/wire/error';
import { waitBefore } from './waitBefore';

export interface HttpSettings {
  /** Where the service answers, such as `http://127.0.0.1:4000`; empty for the page's own origin. */
  readonly baseUrl: string;
  /** Value of the `Authorization` header, asked anew for every request; null when nobody is signed in. */
  readonly authorization: () => string | null | Promise<string | null>;
  /** Default: the platform's. */
  readonly fetch?: typeof fetch;
  /** For one attempt; default 30 seconds. */
  readonly timeoutMs?: number;
  /** Waits before attempts two, three and so on; default 300 ms, 1 s and 3 s. */
  readonly waitsMs?: readonly number[];
}

export interface HttpRequest<T> {
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly body?: unknown;
  /** The shape of the answer; anything else is a failure. */
  readonly answer: z.ZodType<T>;
  /** Asking twice does what asking once does. */
  readonly repeatable: boolean;
}

export type HttpTransport = <T>(request: HttpRequest<T>, options?: CallOptions) => Promise<T>;

const API_PREFIX = '/api/v1';
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_WAITS_MS = [300, 1_000, 3_000];
/** More than any answer has a reason to be. */
const MAX_ANSWER_LENGTH = 64_000_000;

/** Failures that pass by themselves. */
const PASSING = new Set<ListError['code']>(['offline', 'timeout', 'busy']);

/** Asks the service: every answer is parsed, every wait ends, every failure is a `ListError`; repeatable requests are repeated with growing waits. */
export function httpTransport(settings: HttpSettings): HttpTransport {
  const waits = settings.waitsMs ?? DEFAULT_WAITS_MS;
  return async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await attemptOnce(settings, request, options?.signal);
      } catch (cause) {
        const error = asListError(cause, options?.signal);
        const wait = waits[attempt];
        if (wait === undefined || !request.repeatable || !PASSING.has(error.code)) throw error;
        await waitBefore(wait, options?.signal);
      }
    }
  };
}

async function attemptOnce<T>(
  settings: HttpSettings,
  request: HttpRequest<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal?.aborted === true) throw cancelled();
  const timeout = AbortSignal.timeout(settings.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const authorization = await settings.authorization();
  const headers: Record<string, string> = { accept: 'application/json' };
  if (authorization !== null) headers.authorization = authorization;
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  // Called without `this`: the browser's own fetch refuses any other.
  const ask = settings.fetch ?? fetch;
  const response = await ask(`${settings.baseUrl}${API_PREFIX}${request.path}`, {
    method: request.method,
    headers,
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
  });
  const text = await response.text();
  if (text.length > MAX_ANSWER_LENGTH) throw notOurAnswer(response.status, undefined);
  const json = parseJson(text, response.status);
  if (!response.ok) {
    const error = errorSchema.safeParse(json);
    if (!error.success) throw notOurAnswer(response.status, error.error);
    throw new ListError(error.data.code, error.data.sentence, { requestId: error.data.requestId });
  }
  const answer = request.answer.safeParse(json);
  if (answer.success) return answer.data;
  throw notOurAnswer(response.status, answer.error);
}

function parseJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notOurAnswer(status, cause);
  }
}

function asListError(cause: unknown, signal: AbortSignal | undefined): ListError {
  if (cause instanceof ListError) return cause;
  if (signal?.aborted === true) return cancelled(cause);
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return new ListError(
      'timeout',
      { es: 'El servicio tardó demasiado en responder.', en: 'The service took too long to answer.' },
      { cause },
    );
  }
  return new ListError(
    'offline',
    {
      es: 'No hay conexión con el servicio. Sus cambios siguen en el libro.',
      en: 'The service cannot be reached. Your changes are still in the workbook.',
    },
    { cause },
  );
}

/** Something between here and the service answered in its stead, or the versions do not fit each other. */
function notOurAnswer(status: number, cause: unknown): ListError {
  const passing = status === 429 || status === 502 || status === 503 || status === 504;
  return new ListError(
    passing ? 'busy' : 'internal',
    {
      es: `El servicio dio una respuesta que no se entiende (${status}).`,
      en: `The service gave an answer that cannot be understood (${status}).`,
    },
    { cause },
  );
}

const cancelled = (cause?: unknown) =>
  new ListError('cancelled', { es: 'Se canceló.', en: 'It was cancelled.' }, { cause });
