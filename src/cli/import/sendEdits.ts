import type { EditResult } from '../../list/Edit';
import { newId } from '../../list/newId';
import type { SharedList } from '../../list/SharedList';
import type { LineEdit } from './editsOf';

const MOST_EDITS = 500;
/** Well below what the service accepts in one request. */
const MOST_CHARACTERS = 2_000_000;

/** Publishes the edits in batches, each of them kept as soon as it is answered; answers stand in the order of the edits. */
export async function sendEdits(
  list: Pick<SharedList, 'publish'>,
  edits: readonly LineEdit[],
  options: { readonly note: string; readonly onProgress: (done: number, total: number) => void },
): Promise<readonly EditResult[]> {
  const publishId = newId();
  const results: EditResult[] = [];
  for (const batch of batchesOf(edits)) {
    const answer = await list.publish({
      publishId,
      batchId: newId(),
      note: options.note,
      edits: batch.map(({ edit }) => edit),
    });
    results.push(...answer.results);
    options.onProgress(results.length, edits.length);
  }
  return results;
}

function* batchesOf(edits: readonly LineEdit[]): Generator<readonly LineEdit[]> {
  let batch: LineEdit[] = [];
  let characters = 0;
  for (const each of edits) {
    const size = JSON.stringify(each.edit).length;
    if (batch.length === MOST_EDITS || (batch.length > 0 && characters + size > MOST_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(each);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}
