import type { Row, RowRef } from '../../list/Row';
import type { RowDiff, SharedList } from '../../list/SharedList';
import type { WorkOptions } from '../Reports';

const TOGETHER = 1000;

function blocks<T>(items: readonly T[]): T[][] {
  const out: T[][] = [];
  for (let from = 0; from < items.length; from += TOGETHER) out.push(items.slice(from, from + TOGETHER));
  return out;
}

/** Rows as they were at a version, by id; those that the service does not know are left out. */
export async function rowsThen(
  list: SharedList,
  refs: readonly RowRef[],
  options: WorkOptions,
): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const block of blocks(refs)) {
    for (const { id, row } of await list.rowsAt(block, { signal: options.signal })) {
      if (row !== null) rows.set(id, row);
    }
  }
  return rows;
}

export async function compareRows(
  list: SharedList,
  refs: readonly RowRef[],
  options: WorkOptions,
): Promise<readonly RowDiff[]> {
  const answers: RowDiff[] = [];
  for (const block of blocks(refs)) answers.push(...(await list.diff(block, { signal: options.signal })));
  return answers;
}

/** These rows as they are now, whatever the filter, and which of them were removed. */
export async function rowsNow(
  list: SharedList,
  refs: readonly RowRef[],
  options: WorkOptions,
): Promise<{ readonly rows: ReadonlyMap<string, Row>; readonly gone: ReadonlySet<string> }> {
  const answers = await compareRows(list, refs, options);
  const gone = new Set(answers.filter(({ state }) => state === 'gone').map(({ id }) => id));
  const known = answers.filter(({ state }) => state === 'current' || state === 'behind');
  return { rows: await rowsThen(list, known, options), gone };
}
