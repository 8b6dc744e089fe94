import type { FieldValue } from '../../domain/rows/Field';
import type { ListEdit } from './EditSituation';
import type { RowChange } from './RowChange';

/** The edits that take back what a publish did, made on the versions that it left; removed rows come back. */
export function invertPublish(changes: readonly RowChange[]): ListEdit[] {
  const byRow = new Map<string, RowChange[]>();
  for (const change of [...changes].sort((a, b) => a.version - b.version)) {
    const others = byRow.get(change.id);
    if (others === undefined) byRow.set(change.id, [change]);
    else others.push(change);
  }
  return [...byRow.values()].flatMap((ofRow) => invertRow(ofRow) ?? []);
}

function invertRow(changes: readonly RowChange[]): ListEdit | null {
  const first = changes[0];
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return null;
  const { id, version: baseVersion } = last;
  if (first.kind === 'created') {
    return last.kind === 'removed' ? null : { id, baseVersion, set: {}, remove: true };
  }
  const set: Record<string, FieldValue> = {};
  for (const change of changes) {
    if (change.kind !== 'changed') continue;
    for (const [field, value] of Object.entries(change.before)) if (!(field in set)) set[field] = value;
  }
  return last.kind === 'removed' ? { id, baseVersion, set, restore: true } : { id, baseVersion, set };
}
