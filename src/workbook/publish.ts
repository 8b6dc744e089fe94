import type { Fields } from '../domain/rows/Field';
import type { Edit, EditAnswer, EditBatch } from '../list/Edit';
import { ListError, type ListErrorCode } from '../list/ListError';
import type { SharedList } from '../list/SharedList';
import { rowsThen } from './asking/rowsThen';
import { withLease, type Renew } from './asking/withLease';
import { findEdits, type EditedRow } from './collecting/findEdits';
import { openTable, refuseMissing, reopen, type OpenTable } from './link/openTable';
import { refuseOtherService } from './link/refuseOtherService';
import { giveIds } from './publishing/giveIds';
import { FIRST_BATCH, nextBatchSize, takeBatch } from './publishing/nextBatchSize';
import { forgetBatch, recallBatch, rememberBatch } from './publishing/PendingBatch';
import { PublishTally } from './publishing/PublishTally';
import { writeBack, type SentValues } from './publishing/writeBack';
import type { PublishReport } from './Reports';
import { newIdOf, nowOf, type Surroundings } from './Surroundings';
import { rowColumns, settledFields, tableRows, type TableRow } from './table/TableRow';
import type { Workbook } from './Workbook';
import { WorkbookError, workbookError } from './WorkbookError';

export interface PublishOptions extends Surroundings {
  readonly note?: string;
  /** New rows the person looked at and says are other plants than the candidates. */
  readonly notDuplicates?: readonly string[];
}

/** Failures after which the service may or may not have carried the batch out. */
const UNCERTAIN: ReadonlySet<ListErrorCode> = new Set([
  'offline',
  'timeout',
  'busy',
  'internal',
  'cancelled',
  'not-signed-in',
]);

/**
 * Sends the edits of a table to the list, batch by batch, and writes the answers back
 *
 * Rows with problems or open conflicts are not sent. Whatever fails, the cells keep every edit, and a batch whose answer was lost is sent
 * again word for word before anything new.
 */
export async function publish(
  workbook: Workbook,
  list: SharedList,
  tableId: string,
  options: PublishOptions = {},
): Promise<PublishReport> {
  const open = await openTable(workbook, tableId);
  refuseOtherService(open, options);
  refuseMissing(open.missing);
  return withLease(list, open.header.link, options, async (renew) => {
    const { epoch } = await list.read({ limit: 1, fields: [] }, { signal: options.signal });
    if (epoch !== open.header.epoch) throw workbookError('other-history');
    await resend(workbook, list, open, options);
    const now = await openTable(workbook, tableId);
    const rows = tableRows(now, await workbook.read(tableId, { columns: rowColumns(now) }, options));
    const found = await findEdits(now, list, rows, { ...options, offline: 'refused' });
    if (found.stop !== null) throw workbookError('shuffled');
    const edits = await giveIds(workbook, now, found.edits, options);
    const tally = new PublishTally(newIdOf(options), found);
    return send(workbook, list, now, edits, found.edits.length - edits.length, tally, renew, options);
  });
}

/** A batch that nobody knows the answer of: the service answers it as the first time, and the answer is written back. */
async function resend(workbook: Workbook, list: SharedList, open: OpenTable, options: PublishOptions): Promise<void> {
  const batch = await recallBatch(workbook, open.shape.tableId);
  if (batch === null) return;
  const answer = await sendBatch(workbook, list, open, batch, options).catch((error: unknown) => {
    // Refused for good (another person's batch, a body the service no longer takes): its edits are still in the cells.
    if (error instanceof ListError && !UNCERTAIN.has(error.code)) return null;
    throw error;
  });
  if (answer === null) return;
  const written = answer.results.filter(({ status }) => status === 'applied' || status === 'merged');
  const refs = written.flatMap((result) => ('version' in result ? [{ id: result.id, version: result.version }] : []));
  const then = await rowsThen(list, refs, options);
  const sent = new Map([...then].map(([id, row]) => [id, settledFields(open, row.fields)]));
  await finish(workbook, open, answer, sent);
}

async function send(
  workbook: Workbook,
  list: SharedList,
  open: OpenTable,
  edited: readonly EditedRow[],
  waiting: number,
  tally: PublishTally,
  renew: Renew,
  options: PublishOptions,
): Promise<PublishReport> {
  const { publishId } = tally;
  const sent = new Map(edited.flatMap(({ row }) => (row.key === null ? [] : [[row.key.id, row.values] as const])));
  let rest = edited.flatMap((edit) => editOf(edit, options));
  const total = rest.length;
  let size = FIRST_BATCH;
  options.onProgress?.({ stage: 'sending', done: 0, total });
  while (rest.length > 0) {
    if (options.signal?.aborted === true) return tally.report({ cancelled: true, unsent: rest.length + waiting });
    const edits = takeBatch(rest, size);
    const batch = { publishId, batchId: newIdOf(options), ...noteOf(options), edits };
    const started = nowOf(options);
    let answer: EditAnswer | null = null;
    try {
      if (rest.length < total) await renew();
      await rememberBatch(workbook, open.shape.tableId, batch);
      answer = await sendBatch(workbook, list, open, batch, options);
      rest = rest.slice(edits.length);
      size = nextBatchSize(edits.length, nowOf(options) - started);
      tally.add(open, answer, await finish(workbook, open, answer, sent));
    } catch (error) {
      if (!(error instanceof ListError || error instanceof WorkbookError)) throw error;
      // The list took the batch; the next publish hears its answer again and writes it back.
      if (answer !== null) tally.add(open, answer, NOT_WRITTEN_BACK);
      const unsent = rest.length + waiting;
      if (error.code === 'cancelled') return tally.report({ cancelled: true, unsent });
      // Nothing was sent yet: the failure is the whole answer. Later on, what was published must be told too.
      if (rest.length === total) throw error;
      tally.addProblem({ row: null, field: null, code: error.code, sentence: error.sentence, cell: null });
      return tally.report({ cancelled: false, unsent });
    }
    options.onProgress?.({ stage: 'sending', done: total - rest.length, total });
  }
  return tally.report({ cancelled: false, unsent: waiting });
}

const NOT_WRITTEN_BACK: ReadonlyMap<string, TableRow> = new Map();

function noteOf({ note }: PublishOptions): { readonly note?: string } {
  return note === undefined || note.trim() === '' ? {} : { note: note.trim() };
}

function editOf({ row, kind, fields }: EditedRow, options: PublishOptions): readonly Edit[] {
  if (row.key === null) return [];
  const { id, version } = row.key;
  const set: Fields = Object.fromEntries(fields.map((field) => [field.id, row.values[field.id] ?? null]));
  const checked = options.notDuplicates?.includes(id) === true ? { notDuplicate: true } : {};
  return [{ id, baseVersion: kind === 'new' ? null : version, set, ...checked }];
}

/** Forgets the batch when the service refused it for good; else it stays remembered until its answer is written back. */
async function sendBatch(
  workbook: Workbook,
  list: SharedList,
  open: OpenTable,
  batch: EditBatch,
  options: PublishOptions,
): Promise<EditAnswer> {
  try {
    return await list.publish(batch, { signal: options.signal });
  } catch (error) {
    if (error instanceof ListError && !UNCERTAIN.has(error.code)) await forgetBatch(workbook, open.shape.tableId);
    throw error;
  }
}

async function finish(
  workbook: Workbook,
  open: OpenTable,
  answer: EditAnswer,
  sent: SentValues,
): Promise<ReadonlyMap<string, TableRow>> {
  const { tableId } = open.shape;
  const rows = await workbook.change(tableId, async (table) =>
    writeBack(reopen(open, await table.shape()), table, answer.results, sent),
  );
  await forgetBatch(workbook, tableId);
  return rows;
}
