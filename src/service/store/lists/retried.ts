import { ListError } from '../../../list/ListError';

/** Says that a transaction met something it must see from its beginning. */
export class RetryBatch extends Error {}

const ATTEMPTS = 5;

/** Serialization failure and deadlock: the work itself was sound, only its moment was not. */
const PASSING = new Set(['40001', '40P01']);
const CANCELLED_BY_TIMEOUT = '57014';

/** Repeats a transaction that other ones got in the way of. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (cause) {
      if (!isPassing(cause)) throw cause;
      if (attempt === ATTEMPTS) throw busy(cause);
    }
  }
}

function isPassing(cause: unknown): boolean {
  if (cause instanceof RetryBatch) return true;
  const code = sqlState(cause);
  if (code === CANCELLED_BY_TIMEOUT) throw busy(cause);
  return code !== null && PASSING.has(code);
}

function sqlState(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

const busy = (cause: unknown) =>
  new ListError(
    'busy',
    {
      es: 'La lista está muy ocupada; intente de nuevo en un momento.',
      en: 'The list is very busy; try again in a moment.',
    },
    { cause },
  );
