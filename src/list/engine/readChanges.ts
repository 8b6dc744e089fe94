import type { ListDefinition } from '../ListDefinition';
import { ListError } from '../ListError';
import type { Row } from '../Row';
import type { Change, ChangePage } from '../SharedList';
import { describeChange, fitsNow } from '../rules/describeChange';
import type { ReadyFilter } from '../rules/readFilter';
import type { StoredRow } from '../rules/StoredRow';
import { badRequest } from './bounds';
import type { ListBackend } from './ListBackend';

/** Changed rows looked at for one answer: with a narrow filter most say nothing, and an answer must not take for ever. */
const MAX_LOOKED_AT = 5_000;

interface ChangesRequest {
  readonly definition: ListDefinition;
  readonly backend: ListBackend;
  readonly filter: ReadyFilter;
  readonly since: number;
  readonly limit: number;
  readonly see: (row: StoredRow) => Row;
}

/** Rows that changed, came into the filter, left it or were removed since a revision; each row once, as it is now. */
export async function readChanges(request: ChangesRequest): Promise<ChangePage> {
  const { definition, backend, filter, since, limit, see } = request;
  if (!Number.isSafeInteger(since) || since < 0) {
    throw badRequest('La revisión debe ser un entero desde 0.', 'The revision must be an integer from 0.');
  }
  const head = await backend.head();
  if (since < head.oldest || since > head.revision) {
    throw new ListError('revision-too-old', {
      es: 'La lista ya no guarda los cambios desde esa revisión; lea la lista completa de nuevo.',
      en: 'The list no longer keeps the changes since that revision; read the whole list again.',
    });
  }
  const changes: Change[] = [];
  let reached = since;
  let lookedAt = 0;
  let more = true;
  while (more && changes.length < limit && lookedAt < MAX_LOOKED_AT) {
    const wanted = limit - changes.length;
    const rows = await backend.changedSince(reached, wanted);
    const unfit = rows.filter((row) => !fitsNow(definition, filter, row)).map(({ id }) => id);
    const past = await backend.statesSince(unfit, since);
    for (const row of rows) {
      const change = describeChange(definition, filter, row, past.get(row.id) ?? [], see);
      if (change !== null) changes.push(change);
    }
    lookedAt += rows.length;
    reached = rows.at(-1)?.revision ?? reached;
    more = rows.length === wanted;
  }
  // Everything up to the head was looked at unless there is more; rows that changed since it was read come with later revisions.
  return { epoch: head.epoch, revision: more ? reached : Math.max(reached, head.revision), changes, more };
}
