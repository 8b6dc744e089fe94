import { MAX_EDITS_PER_BATCH, type Edit } from '../../list/Edit';

export const FIRST_BATCH = 100;
const LEAST = 10;
/** A person should see progress about this often. */
const AIM_MS = 1500;
/** Characters of JSON; keeps a batch within what workbook settings and one request carry. */
const MOST_CHARACTERS = 400_000;

/** Batches are sized by how long the last one took: at most twice as many rows as before, never more than 1,000. */
export function nextBatchSize(last: number, tookMs: number): number {
  const wished = Math.round((last * AIM_MS) / Math.max(tookMs, 1));
  return Math.max(LEAST, Math.min(wished, last * 2, MAX_EDITS_PER_BATCH));
}

/** The first edits of a list that fit one batch: at least one. */
export function takeBatch(edits: readonly Edit[], size: number): readonly Edit[] {
  let characters = 0;
  let count = 0;
  for (const edit of edits) {
    characters += JSON.stringify(edit).length;
    if (count >= size || (count > 0 && characters > MOST_CHARACTERS)) break;
    count++;
  }
  return edits.slice(0, count);
}
