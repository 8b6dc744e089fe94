import type { Bilingual } from '../domain/language';
import type { Field } from '../domain/rows/Field';
import type { MergeConflict } from '../domain/rows/mergeFields';
import type { Row } from '../list/Row';
import { cellAddress } from './cellAddress';
import type { OpenTable } from './link/openTable';
import type { CellAddress, CellProblem, ConflictRow } from './Reports';
import type { TableRow } from './table/TableRow';

/** Where a field of a row stands. */
export function addressOf(open: OpenTable, index: number, field: string | null): CellAddress {
  const managed = open.columns.find((each) => each.field.id === field) ?? open.columns[0];
  return cellAddress(open.shape, index, managed?.column ?? open.keyColumn);
}

/** How people call a row: its name in the cells, else on the list, else its id. */
export function nameOf(open: OpenTable, row: TableRow | null, theirs: Row | null): string {
  const id = open.description.nameField;
  const shown = row?.values[id] ?? theirs?.fields[id] ?? null;
  return typeof shown === 'string' && shown !== '' ? shown : (row?.key?.id ?? theirs?.id ?? '');
}

export function cellProblem(
  open: OpenTable,
  row: TableRow,
  field: Field | null,
  trouble: { readonly code: string; readonly sentence: Bilingual },
): CellProblem {
  const { code, sentence } = trouble;
  return {
    row: row.key?.id ?? null,
    field: field?.id ?? null,
    code,
    sentence,
    cell: addressOf(open, row.index, field?.id ?? null),
  };
}

export function conflictRow(
  open: OpenTable,
  row: TableRow,
  theirs: {
    readonly id: string;
    readonly version: number;
    readonly who: string;
    readonly when: string;
    readonly row: Row | null;
  },
  conflicts: readonly MergeConflict[],
): ConflictRow {
  return {
    id: theirs.id,
    name: nameOf(open, row, theirs.row),
    theirVersion: theirs.version,
    who: theirs.who,
    when: theirs.when,
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      heading: open.fields.find(({ id }) => id === conflict.field)?.heading ?? {
        es: conflict.field,
        en: conflict.field,
      },
      cell: addressOf(open, row.index, conflict.field),
    })),
  };
}

/** The conflicts of a row with the list's row as it is now. */
export function conflictWith(
  open: OpenTable,
  row: TableRow,
  theirs: Row,
  conflicts: readonly MergeConflict[],
): ConflictRow {
  const { id, version, updatedBy, updatedAt } = theirs;
  return conflictRow(open, row, { id, version, who: updatedBy, when: updatedAt, row: theirs }, conflicts);
}
