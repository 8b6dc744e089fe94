import { rowHash } from '../../domain/rows/rowHash';
import type { OpenTable } from '../link/openTable';
import { stateOf, type TableRow } from './TableRow';

/** Rows of which each stands for one row of the list, and the rows nobody can choose between. */
export interface SortedCopies {
  readonly rows: readonly TableRow[];
  readonly twice: readonly TableRow[];
}

/**
 * A key seen twice
 *
 * A copy that shows the base says nothing and is passed over. When several copies were changed and differ, the user is asked.
 */
export function dropCopies(open: OpenTable, rows: readonly TableRow[]): SortedCopies {
  const groups = new Map<string, TableRow[]>();
  const single: TableRow[] = [];
  for (const row of rows) {
    if (row.key === null) {
      single.push(row);
      continue;
    }
    const group = groups.get(row.key.id);
    if (group === undefined) groups.set(row.key.id, [row]);
    else group.push(row);
  }
  const twice: TableRow[] = [];
  for (const group of groups.values()) {
    const changed = group.filter((row) => stateOf(open, row) !== 'clean');
    const [first] = changed.length === 0 ? group : changed;
    if (first === undefined) continue;
    const alike = changed.every((row) => rowHash(open.fields, row.values) === rowHash(open.fields, first.values));
    if (alike) single.push(first);
    else twice.push(...changed);
  }
  return { rows: single.sort((a, b) => a.index - b.index), twice };
}
