import type { Language } from '../../language';
import { quote } from '../../rows/Reading';
import { finding, type Finding } from '../Finding';
import type { BillFieldId } from './billFields';
import type { BillFindings } from './BillFindings';

/** The lines of a bill of materials as cells. */
export type BillRows = readonly (readonly unknown[])[];

/** Where a column stands and what it may write to. */
export interface ColumnOfBill {
  readonly field: BillFieldId;
  /** Its place in the rows, from 0. */
  readonly index: number;
  readonly size: number;
  /** 1 for each row with something in it; desktop Excel hands a blank cell over as 0. */
  readonly filled: Uint8Array;
  readonly found: BillFindings;
  /** In which dates were typed. */
  readonly language: Language;
}

/** One column of a bill of materials that reads its own cells, some rows at a time. */
export interface BillColumn {
  read(rows: BillRows, from: number, to: number): void;
}

/** Says that a cell holds an error; only without its value there is no verdict. */
export function sayCellError({ field, found }: ColumnOfBill, row: number, error: string): void {
  found.add('CELL_ERROR', { line: row + 1, column: field }, () =>
    finding(
      'CELL_ERROR',
      field === 'value' ? 'error' : 'warning',
      field === 'value'
        ? `La celda tiene el error ${error}: corríjala.`
        : `La celda tiene el error ${error}: no se toma en cuenta.`,
      field === 'value'
        ? `The cell holds the error ${error}: mend it.`
        : `The cell holds the error ${error}: it is left aside.`,
    ),
  );
}

/** That a cell of a number column holds none; only without its value there is no verdict. */
export function notANumber(field: BillFieldId, cell: unknown): Finding {
  const typed = quote(cell);
  return field === 'value'
    ? finding('NOT_A_NUMBER', 'error', `${typed} no es un número: corríjalo.`, `${typed} is not a number: mend it.`)
    : finding(
        'NOT_A_NUMBER',
        'warning',
        `${typed} no es un número: no se toma en cuenta.`,
        `${typed} is not a number: it is left aside.`,
      );
}
