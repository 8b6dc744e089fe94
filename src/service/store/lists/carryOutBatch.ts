import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { EditAnswer } from '../../../list/Edit';
import { batchReused, publishOfAnother } from '../../../list/engine/batchErrors';
import type { BatchRequest } from '../../../list/engine/ListBackend';
import type { ListDefinition } from '../../../list/ListDefinition';
import { decideEdits } from '../../../list/rules/decideEdits';
import { EditSituation, type ListEdit } from '../../../list/rules/EditSituation';
import { keyFields, matchKeys } from '../../../list/rules/rowMarks';
import { readEditValues } from '../../../list/rules/readEditValues';
import type { StoredRow } from '../../../list/rules/StoredRow';
import type { Database } from '../Database';
import type { Store } from '../Store';
import { retried, RetryBatch } from './retried';
import { ROW_COLUMNS, storedRow } from './rowRecord';
import { snapshotsOf } from './snapshotsOf';
import { writeChanges } from './writeChanges';

/**
 * Carries out a batch in one transaction.
 *
 * Locks are always taken in the same order, so that batches wait for each other in no circle: the batch id, then the rows by their ids, then the
 * list's head. Whoever holds the head is the only one to write until commit, so revisions are ordered by commit and a reader who has seen
 * revision R has seen everything up to R.
 */
export function carryOutBatch(store: Store, definition: ListDefinition, request: BatchRequest): Promise<EditAnswer> {
  return retried(() => store.db.transaction().execute((trx) => carryOut(trx, definition, request)));
}

async function carryOut(
  trx: Transaction<Database>,
  definition: ListDefinition,
  request: BatchRequest,
): Promise<EditAnswer> {
  const list = definition.description.id;
  const earlier = await claimBatch(trx, list, request);
  if (earlier !== null) return earlier;

  const ids = [...new Set(request.edits.map(({ id }) => id))].sort();
  const rows = await lockRows(trx, list, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bases = request.edits.flatMap(({ id, baseVersion: version }) =>
    version === null || byId.get(id)?.version === version ? [] : [{ id, version }],
  );
  const snapshots = await snapshotsOf(trx, list, bases);
  const lookalikes = await findLookalikes(trx, definition, request, byId);

  const { user, publishId, batchId, note, when } = request;
  const occasion = { user, publishId, batchId, note, when };
  const situation = new EditSituation(definition, occasion, { rows: [...lookalikes, ...rows], snapshots });
  const results = decideEdits(situation, request.edits);
  const revision = await write(trx, definition, request, situation);
  const answer: EditAnswer = { batchId, revision, results };
  await trx
    .updateTable('list_batches')
    .set({ answer: JSON.stringify(answer) })
    .where('list', '=', list)
    .where('batch_id', '=', batchId)
    .execute();
  return answer;
}

/** Takes the batch id, waiting for whoever is carrying out the same batch; the earlier answer if there is one. */
async function claimBatch(trx: Transaction<Database>, list: string, request: BatchRequest): Promise<EditAnswer | null> {
  const bodyHash = createHash('sha256').update(request.body).digest('hex');
  const claimed = await trx
    .insertInto('list_batches')
    .values({
      list,
      batch_id: request.batchId,
      user_id: request.user.id,
      body_hash: bodyHash,
      answer: null,
      at: request.when,
    })
    .onConflict((conflict) => conflict.columns(['list', 'batch_id']).doNothing())
    .returning('batch_id')
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const earlier = await trx
    .selectFrom('list_batches')
    .select(['body_hash', 'answer'])
    .where('list', '=', list)
    .where('batch_id', '=', request.batchId)
    .executeTakeFirstOrThrow();
  if (earlier.body_hash !== bodyHash || earlier.answer === null) throw batchReused();
  return JSON.parse(earlier.answer) as EditAnswer;
}

async function lockRows(trx: Transaction<Database>, list: string, ids: readonly string[]): Promise<StoredRow[]> {
  const records = await trx
    .selectFrom('list_rows')
    .select(ROW_COLUMNS)
    .where('list', '=', list)
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return records.map(storedRow);
}

/**
 * Rows that look like those to be created. Asked while the head is held: two people who create the same plant at
 * once are told of each other.
 */
async function findLookalikes(
  trx: Transaction<Database>,
  definition: ListDefinition,
  request: BatchRequest,
  known: ReadonlyMap<string, StoredRow>,
): Promise<StoredRow[]> {
  const { description } = definition;
  const created = request.edits.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const telling = keyFields(description);
  const keys = request.edits.flatMap((edit) =>
    matchKeys(description, readEditValues(definition, onlyOf(edit, telling)).values)
      .filter(({ certain }) => certain || !known.has(edit.id))
      .map(({ key }) => key),
  );
  if (created.length === 0 && keys.length === 0) return [];
  await trx.selectFrom('list_heads').select('revision').where('list', '=', description.id).forUpdate().execute();
  const records = await trx
    .selectFrom('list_rows')
    .select(ROW_COLUMNS)
    .where('list', '=', description.id)
    .where((where) =>
      where.or([
        sql<boolean>`id = any(${created}::text[])`,
        where.and([sql<boolean>`match_keys && ${keys}::text[]`, where('removed', '=', false)]),
      ]),
    )
    .execute();
  // Somebody created one of the rows since this batch locked its own: begin again, so that it is locked as well.
  if (records.some(({ id }) => created.includes(id))) throw new RetryBatch();
  return records.map(storedRow).filter(({ id }) => !known.has(id));
}

/** An edit with some of its values: reading all of them just to compare a few costs as much as deciding the edit. */
const onlyOf = (edit: ListEdit, fields: ReadonlySet<string>): ListEdit => ({
  ...edit,
  set: Object.fromEntries(Object.entries(edit.set).filter(([id]) => fields.has(id))),
});

async function write(
  trx: Transaction<Database>,
  definition: ListDefinition,
  request: BatchRequest,
  situation: EditSituation,
): Promise<number> {
  const list = definition.description.id;
  const count = situation.changes.length;
  const { revision } = await (
    count === 0
      ? trx.selectFrom('list_heads').select('revision').where('list', '=', list)
      : trx
          .updateTable('list_heads')
          .set((head) => ({ revision: head('revision', '+', count) }))
          .where('list', '=', list)
          .returning('revision')
  ).executeTakeFirstOrThrow();
  if (count === 0) return revision;
  const changes = situation.changes.map((change, index) => ({ ...change, revision: revision - count + index + 1 }));
  const latest = new Map(changes.map((change) => [change.id, change.revision]));
  const rows = situation.changedRows().map((row) => ({ ...row, revision: latest.get(row.id) ?? revision }));
  await writeChanges(trx, definition, rows, changes);
  await recordPublish(trx, list, request, rows.length, revision);
  return revision;
}

async function recordPublish(
  trx: Transaction<Database>,
  list: string,
  { publishId, user, when, note }: BatchRequest,
  rows: number,
  revision: number,
): Promise<void> {
  const recorded = await trx
    .insertInto('list_publishes')
    .values({ list, publish_id: publishId, user_id: user.id, who: user.name, at: when, note, rows, revision })
    .onConflict((conflict) =>
      conflict
        .columns(['list', 'publish_id'])
        .doUpdateSet({ at: when, note, revision, rows: sql`list_publishes.rows + ${rows}` })
        .where('list_publishes.user_id', '=', user.id),
    )
    .returning('publish_id')
    .executeTakeFirst();
  if (recorded === undefined) throw publishOfAnother();
}
