import { MAX_EDITS_PER_BATCH, type EditAnswer, type EditResult } from '../Edit';
import { ListError } from '../ListError';
import type { User } from '../Row';
import { invertPublish } from '../rules/invertPublish';
import { isCallerId } from './bounds';
import type { ListSurroundings } from './ListSurroundings';
import { stableText } from './stableText';

/** Takes back what a publish did, with inverse edits under the same rules of conflict; the undo is itself a publish. */
export async function undoPublish(
  { backend, clock, newId }: ListSurroundings,
  user: User,
  publishId: string,
): Promise<EditAnswer> {
  const publish = isCallerId(publishId) ? await backend.findPublish(publishId) : null;
  if (publish === null) {
    throw new ListError('not-found', { es: 'La lista no conoce ese envío.', en: 'The list knows no such publish.' });
  }
  const isOwn = publish.userId === user.id && user.role !== 'reader';
  if (!isOwn && user.role !== 'steward' && user.role !== 'admin') {
    throw new ListError('forbidden', {
      es: 'Solo puede deshacer sus propios envíos.',
      en: 'You may only undo your own publishes.',
    });
  }
  const edits = invertPublish(await backend.changesOfPublish(publishId));
  const undoId = newId();
  const results: EditResult[] = [];
  let { revision } = await backend.head();
  let batchId = newId();
  for (let first = 0; first < edits.length; first += MAX_EDITS_PER_BATCH) {
    const part = edits.slice(first, first + MAX_EDITS_PER_BATCH);
    batchId = newId();
    const answer = await backend.carryOut({
      user,
      publishId: undoId,
      batchId,
      note: undoNote(publish.note),
      body: stableText({ undo: publishId, part }),
      edits: part,
      when: clock().toISOString(),
    });
    results.push(...answer.results);
    revision = answer.revision;
  }
  return { batchId, revision, results };
}

/** The note stands in the history for readers of both languages, so a sign says that it was taken back. */
const undoNote = (note: string | null) => (note === null ? '↩' : `↩ ${note}`);
