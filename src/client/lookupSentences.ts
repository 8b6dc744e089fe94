import type { Answer } from '../list/Lookup';
import { ListError } from '../list/ListError';

const missing = (es: string, en: string): Answer => ({ status: 'missing', sentence: { es, en } });

export const timeoutAnswer = missing(
  'El servicio no contestó a tiempo. Use «Actualizar» para preguntar de nuevo.',
  'The service did not answer in time. Use "Refresh" to ask again.',
);

export const cancelledAnswer = missing('La consulta se canceló.', 'The question was called off.');

/** What a cell says when its question could not be put. */
export function failedAnswer(cause: unknown): Answer {
  if (cause instanceof ListError) return { status: 'missing', sentence: cause.sentence };
  return missing(
    'No se pudo consultar el servicio. Use «Actualizar» para preguntar de nuevo.',
    'The service could not be asked. Use "Refresh" to ask again.',
  );
}
