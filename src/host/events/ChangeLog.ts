import type { Area } from '../model/CellRange';
import { sameArea } from '../model/areas';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface Change {
  readonly type: ChangeType;
  readonly sheet: string;
  readonly area: Area;
  /** Tables that the change touched when it happened, by id. */
  readonly tables: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Collects the changes of one request, so that a write sent in pieces is told as one. */
export class ChangeLog {
  private changes: Change[] = [];

  add(change: Change): void {
    const last = this.changes.at(-1);
    const joined = last === undefined ? null : join(last, change);
    if (joined === null) this.changes.push(change);
    else this.changes[this.changes.length - 1] = joined;
  }

  take(): readonly Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}

function join(first: Change, second: Change): Change | null {
  if (first.type !== 'RangeEdited' || second.type !== 'RangeEdited' || first.sheet !== second.sheet) return null;
  const [a, b] = [first.area, second.area];
  const tables = [...new Set([...first.tables, ...second.tables])];
  if (sameArea(a, b)) return { ...second, before: first.before, tables };
  const below = a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row;
  if (!below) return null;
  const area = { ...areaOf(a), rows: a.rows + b.rows };
  return { type: 'RangeEdited', sheet: first.sheet, area, tables };
}

const areaOf = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });
