import type { Language } from '../../language';
import type { BillColumn, BillRows, ColumnOfBill } from './BillColumn';
import { billFields, type BillFieldId } from './billFields';
import { BillFindings } from './BillFindings';
import { DayColumn } from './DayColumn';
import { DocumentColumn } from './DocumentColumn';
import { mapHeadings, type BillHeadings, type HeadingMapping } from './mapHeadings';
import { NumberColumn } from './NumberColumn';
import { TextColumn } from './TextColumn';
import { WordColumn } from './WordColumn';

/** A bill of materials, its cells read once, column by column; null is a column that is not there. */
export interface Bill {
  readonly rows: BillRows;
  readonly headings: BillHeadings;
  /** 1 for each row with something in it; the others are no lines. */
  readonly filled: Uint8Array;
  readonly value: NumberColumn | null;
  readonly currency: WordColumn | null;
  readonly valueUnit: WordColumn | null;
  readonly hs: WordColumn | null;
  readonly origin: WordColumn | null;
  readonly certFrom: DayColumn | null;
  readonly certTo: DayColumn | null;
  readonly deduction: NumberColumn | null;
  readonly deductionKind: WordColumn | null;
  readonly document: DocumentColumn | null;
  readonly recoverable: WordColumn | null;
  readonly warehouseKm: NumberColumn | null;
  readonly statementNc: NumberColumn | null;
  readonly statementVnm: NumberColumn | null;
  readonly statementFree: NumberColumn | null;
  readonly credit: WordColumn | null;
  readonly intermediate: WordColumn | null;
  readonly regionalPrice: NumberColumn | null;
  readonly found: BillFindings;
}

/** Few enough that the rows of one round stay in the processor's cache while each column reads them. */
const ROWS_AT_ONCE = 512;

/**
 * Reads the cells of a bill of materials, each once.
 *
 * What cannot be read is told with its line and column. Rows without anything in a known column are no lines.
 */
export function readBill(
  headings: readonly unknown[],
  rows: BillRows,
  mapping: HeadingMapping = [],
  language: Language = 'es',
): Bill {
  const found = new BillFindings();
  const columns = mapHeadings(headings, mapping, found);
  const filled = new Uint8Array(rows.length);
  const readers: BillColumn[] = [];
  const column = <Reader extends BillColumn>(
    field: BillFieldId,
    Kind: new (column: ColumnOfBill) => Reader,
  ): Reader | null => {
    const index = columns.get(field);
    if (index === undefined) return null;
    const reader = new Kind({ field, index, size: rows.length, filled, found, language });
    readers.push(reader);
    return reader;
  };
  for (const { id } of billFields) if (UNREAD.has(id)) column(id, TextColumn);
  const bill: Bill = {
    rows,
    headings: columns,
    filled,
    value: column('value', NumberColumn),
    currency: column('currency', WordColumn),
    valueUnit: column('value_unit', WordColumn),
    hs: column('hs', WordColumn),
    origin: column('origin', WordColumn),
    certFrom: column('cert_from', DayColumn),
    certTo: column('cert_to', DayColumn),
    deduction: column('deduction', NumberColumn),
    deductionKind: column('deduction_kind', WordColumn),
    document: column('document', DocumentColumn),
    recoverable: column('recoverable', WordColumn),
    warehouseKm: column('warehouse_km', NumberColumn),
    statementNc: column('statement_nc', NumberColumn),
    statementVnm: column('statement_vnm', NumberColumn),
    statementFree: column('statement_free', NumberColumn),
    credit: column('credit', WordColumn),
    intermediate: column('intermediate', WordColumn),
    regionalPrice: column('regional_price', NumberColumn),
    found,
  };
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, rows.length);
    for (const reader of readers) reader.read(rows, from, to);
  }
  return bill;
}

/** Texts that say what a line is; no rule reads them. */
const UNREAD: ReadonlySet<BillFieldId> = new Set(['part', 'description', 'supplier', 'state', 'unit']);

/** What stands in a text column of a row, for showing; blank when it is not there. */
export function textInBill({ rows, headings }: Bill, field: BillFieldId, row: number): string {
  const cell = rows[row]?.[headings.get(field) ?? -1];
  return typeof cell === 'string' || (typeof cell === 'number' && cell !== 0) ? String(cell).trim() : '';
}
