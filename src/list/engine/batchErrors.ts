import { ListError } from '../ListError';

export const batchReused = (): ListError =>
  new ListError('batch-reused', {
    es: 'Ese lote ya se envió con otro contenido.',
    en: 'That batch was already sent with other content.',
  });

export const publishOfAnother = (): ListError =>
  new ListError('bad-request', {
    es: 'Ese envío es de otra persona.',
    en: 'That publish belongs to somebody else.',
  });
