import type { Language } from '../../domain/language';
import type { Field } from '../../domain/rows/Field';
import type { RowsContext } from '../../domain/rows/RowsContext';
import type { ListDescription } from '../../list/ListDescription';
import type { RowFilter } from '../../list/SharedList';
import { readKeyHeader, type KeyHeader } from '../keys/KeyHeader';
import { layoutOf } from '../keys/RowKey';
import type { TableShape, Workbook } from '../Workbook';
import { workbookError, WorkbookError } from '../WorkbookError';
import { describeList } from '../../list/lists/listDescriptions';
import { contextOf } from './contextOf';
import { mapColumns, type ManagedColumn } from './mapColumns';
import { readSharedLink, readTableLink } from './TableLink';

/** A linked table, understood: what it shows of which list. */
export interface OpenTable {
  readonly shape: TableShape;
  readonly header: KeyHeader;
  readonly keyColumn: number;
  readonly columns: readonly ManagedColumn[];
  /** The fields of `columns`. */
  readonly fields: readonly Field[];
  readonly layout: string;
  readonly missing: readonly Field[];
  readonly description: ListDescription;
  readonly context: RowsContext;
  readonly language: Language;
  /** null when the workbook does not know it any more: then no rows are added. */
  readonly filter: RowFilter | null;
}

/** The key column of a table and what it says; null when the table is not linked. */
export function findHeader(shape: TableShape): { readonly keyColumn: number; readonly header: KeyHeader } | null {
  for (const [keyColumn, { heading }] of shape.columns.entries()) {
    const header = readKeyHeader(heading);
    if (header !== null) return { keyColumn, header };
  }
  return null;
}

/** Rejects with `table-gone` or `not-linked`. */
export async function openTable(workbook: Workbook, tableId: string): Promise<OpenTable> {
  const shape = (await workbook.tables()).find((each) => each.tableId === tableId);
  if (shape === undefined) throw workbookError('table-gone');
  return openShape(workbook, shape);
}

export async function openShape(workbook: Workbook, shape: TableShape): Promise<OpenTable> {
  const found = findHeader(shape);
  if (found === null) throw workbookError('not-linked');
  const { header, keyColumn } = found;
  const description = describeList(header.list);
  const [saved, shared, dates] = await Promise.all([
    readTableLink(workbook, shape.tableId),
    readSharedLink(workbook, header.link),
    workbook.dateSystem(),
  ]);
  const { columns, missing } = mapColumns(shape.columns, keyColumn, description.fields, saved);
  const fields = columns.map(({ field }) => field);
  return {
    shape,
    header,
    keyColumn,
    columns,
    fields,
    layout: layoutOf(fields),
    missing,
    description,
    context: contextOf(header.list, dates),
    language: shared?.language ?? 'es',
    filter: shared?.filter ?? null,
  };
}

/** The same table after columns or rows may have moved. */
export function reopen(open: OpenTable, shape: TableShape): OpenTable {
  const found = findHeader(shape);
  if (found === null) throw workbookError('not-linked');
  const saved = {
    columns: open.columns.map(({ column, field }) => ({
      column: open.shape.columns[column]?.id ?? -1,
      field: field.id,
    })),
  };
  const { columns, missing } = mapColumns(shape.columns, found.keyColumn, open.description.fields, saved);
  refuseMissing(missing);
  return {
    ...open,
    shape,
    header: found.header,
    keyColumn: found.keyColumn,
    columns,
    fields: columns.map(({ field }) => field),
  };
}

/** A column that cannot be found stops work that writes or sends: nobody knows whether it was deleted or renamed. */
export function refuseMissing(missing: readonly Field[]): void {
  const stop = missingSentence(missing);
  if (stop !== null) throw new WorkbookError('column-missing', stop);
}

export function missingSentence(missing: readonly Field[]): { readonly es: string; readonly en: string } | null {
  if (missing.length === 0) return null;
  const names = (language: Language): string => missing.map(({ heading }) => `«${heading[language]}»`).join(', ');
  return {
    es: `No se encuentra la columna ${names('es')}. Devuélvale su encabezado, o indique que ya no la quiere en la tabla.`,
    en: `The column ${names('en')} cannot be found. Give it its heading back, or say that you no longer want it in the table.`,
  };
}
