import { equalValues } from '../../domain/rows/equalValues';
import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { mergeFields, type MergeConflict } from '../../domain/rows/mergeFields';
import { keyOfRow, withMarks, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { TableRow } from '../table/TableRow';
import type { Base } from './reconstructBase';

/** What is to happen to one row of the table. */
export interface RowMerge {
  /** Cells to write, with the value of the list. */
  readonly writes: readonly { readonly field: Field; readonly value: FieldValue }[];
  readonly key: RowKey;
  readonly conflicts: readonly MergeConflict[];
  /** Both sides had changed the row and nothing had to be asked. */
  readonly merged: boolean;
  /** A cell of the row cannot be read, so the row was left alone. */
  readonly blocked: boolean;
}

/** Fields that merge together with this one. */
function unitOf(fields: readonly Field[], field: Field): readonly Field[] {
  return field.group === null ? [field] : fields.filter((each) => each.group === field.group);
}

/**
 * Three-way merge of one row
 *
 * Mine stays in the cell and the row keeps its old version and base while a conflict is open. A formula is never overwritten: where theirs
 * would have to be written over one, it is a conflict. A row with a cell that cannot be read waits.
 */
export function mergeRow(
  open: OpenTable,
  row: TableRow,
  base: Base,
  theirs: { readonly id: string; readonly version: number; readonly fields: Fields },
): RowMerge {
  const key = row.key ?? keyOfRow(open.fields, theirs, theirs.fields);
  const changedHere = open.fields.filter((field) => isEdit(field, row, base));
  const held = { writes: [], merged: false, conflicts: [] };
  if (changedHere.some((field) => row.troubles.has(field.id))) {
    return { ...held, key: withMarks(key, { behind: true }), blocked: true };
  }
  const editable = open.fields.filter((field) => !field.derived);
  const merge = mergeFields(editable, base.values, row.values, theirs.fields);
  const conflicts = new Map(merge.conflicts.map((conflict) => [conflict.field, conflict]));
  const hold = (field: Field): void => {
    const mine = row.values[field.id] ?? null;
    const their = theirs.fields[field.id] ?? null;
    if (equalValues(field, mine, their)) return;
    conflicts.set(field.id, { field: field.id, base: base.values[field.id] ?? null, mine, theirs: their });
  };
  for (const field of editable) {
    const unit = unitOf(editable, field);
    const overFormula = merge.taken.includes(field.id) && row.formulas.has(field.id);
    const blind = base.unknown.has(field.id);
    if (overFormula || blind) unit.forEach(hold);
  }
  if (conflicts.size > 0) {
    return { ...held, conflicts: [...conflicts.values()], key: withMarks(key, { behind: true }), blocked: false };
  }
  const writes = open.fields.flatMap((field) => {
    const value = (field.derived ? theirs.fields[field.id] : merge.merged[field.id]) ?? null;
    const same = equalValues(field, value, row.values[field.id] ?? null);
    return same || row.formulas.has(field.id) ? [] : [{ field, value }];
  });
  return {
    writes,
    key: keyOfRow(open.fields, theirs, theirs.fields),
    conflicts: [],
    merged: changedHere.length > 0,
    blocked: false,
  };
}

function isEdit(field: Field, row: TableRow, base: Base): boolean {
  return base.unknown.has(field.id) || !equalValues(field, row.values[field.id] ?? null, base.values[field.id] ?? null);
}
