import { MAX_EDITS_PER_BATCH, type EditAnswer, type EditBatch } from '../Edit';
import type { User } from '../Row';
import { badRequest, isCallerId, isNote, isRowId, tooMany } from './bounds';
import type { ListSurroundings } from './ListSurroundings';
import { stableText } from './stableText';

/** Carries out a batch once: the same batch again gets the first answer. */
export async function publishBatch(
  { backend, clock }: ListSurroundings,
  user: User,
  batch: EditBatch,
): Promise<EditAnswer> {
  const { publishId, batchId, note, edits } = batch;
  if (edits.length > MAX_EDITS_PER_BATCH) throw tooMany(MAX_EDITS_PER_BATCH);
  if (!isCallerId(publishId) || !isCallerId(batchId)) {
    throw badRequest('Faltan los identificadores del envío.', 'The ids of the publish are missing.');
  }
  if (!edits.every(({ id }) => isRowId(id))) {
    throw badRequest('Un identificador de fila no es un ULID.', 'A row id is not a ULID.');
  }
  if (!isNote(note ?? '')) throw badRequest('La nota es demasiado larga.', 'The note is too long.');
  const body = stableText({ user: user.id, publishId, note: note ?? null, edits });
  const when = clock().toISOString();
  return backend.carryOut({ user, publishId, batchId, note: note ?? null, body, edits, when });
}
