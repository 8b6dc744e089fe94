import type { Bilingual, Language } from '../../domain/language';
import type { CellValue } from '../../domain/rows/CellValue';
import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { readCell } from '../../domain/rows/readCell';
import { rowHash } from '../../domain/rows/rowHash';
import type { RowsContext } from '../../domain/rows/RowsContext';
import { writeCell } from '../../domain/rows/writeCell';
import { digestsOf, isSame, readRowKey, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { TableCells } from '../Workbook';

/** Why a cell cannot be read as its field. */
export interface CellTrouble {
  readonly code: string;
  readonly sentence: Bilingual;
}

/** One row of a linked table, read. */
export interface TableRow {
  /** Place among the data rows, from 0. */
  readonly index: number;
  readonly key: RowKey | null;
  /** Something stands in the key cell that is no key. */
  readonly damaged: boolean;
  /** What the cells say; a cell that cannot be read keeps its text, so that it still compares with its base. */
  readonly values: Fields;
  readonly troubles: ReadonlyMap<string, CellTrouble>;
  /** Fields whose cell holds a formula. */
  readonly formulas: ReadonlySet<string>;
}

/** Columns to read so that `tableRows` understands the answer: the key, then the fields. */
export function rowColumns(open: OpenTable): readonly number[] {
  return [open.keyColumn, ...open.columns.map(({ column }) => column)];
}

export function tableRows(open: OpenTable, cells: TableCells): TableRow[] {
  return cells.rows.map((index, place) =>
    tableRow(open, index, cells.values[place] ?? [], cells.formulas[place] ?? []),
  );
}

function tableRow(
  open: OpenTable,
  index: number,
  cells: readonly CellValue[],
  formulaCells: readonly boolean[],
): TableRow {
  const keyText = String(cells[0] ?? '').trim();
  const key = readRowKey(keyText);
  const values: Record<string, FieldValue> = {};
  const troubles = new Map<string, CellTrouble>();
  const formulas = new Set<string>();
  open.fields.forEach((field, place) => {
    const cell = cells[place + 1] ?? '';
    const reading = readCell(field, cell, open.context);
    values[field.id] = reading.ok ? reading.value : String(cell);
    if (!reading.ok) troubles.set(field.id, { code: reading.code, sentence: reading.sentence });
    if (formulaCells[place + 1] === true) formulas.add(field.id);
  });
  return { index, key, damaged: key === null && keyText !== '', values, troubles, formulas };
}

/** Values of the list as they will be read back from their cells. */
export function settledValues(
  fields: readonly Field[],
  values: Fields,
  language: Language,
  context: RowsContext,
): Fields {
  return Object.fromEntries(
    fields.map((field) => {
      const cell = writeCell(field, values[field.id] ?? null, language, context);
      const reading = readCell(field, cell, context);
      return [field.id, reading.ok ? reading.value : String(cell)];
    }),
  );
}

/** The managed fields of a row of the list, as they will be read back. */
export function settledFields(open: OpenTable, values: Fields): Fields {
  return settledValues(open.fields, values, open.language, open.context);
}

/** Whether nothing managed stands in the row. */
export function isBlankRow(row: TableRow): boolean {
  return Object.values(row.values).every((value) => value === null);
}

/** How the cells of a row stand to its base. `unknown`: edited, but which fields only the service can tell. */
export type RowState = 'clean' | 'edited' | 'unknown';

export function stateOf(open: OpenTable, row: TableRow): RowState {
  if (row.key === null) return 'unknown';
  if (row.key.layout !== open.layout) return 'unknown';
  if (rowHash(open.fields, row.values) === row.key.hash) return 'clean';
  return editedFields(open, row, row.key).length > 0 ? 'edited' : 'unknown';
}

/** Fields whose cell differs from its base by the digests of the key. */
export function editedFields(open: OpenTable, row: TableRow, key: RowKey): readonly Field[] {
  const digests = digestsOf(open.fields, key);
  return open.fields.filter((field) => !isSame(field, row.values[field.id] ?? null, digests.get(field.id)));
}
