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
  const { es, en } = field === 'value' ? NO_VERDICT : field === 'origin' ? NO_ORIGIN : LEFT_ASIDE;
  found.add('CELL_ERROR', { line: row + 1, column: field }, () =>
    finding(
      'CELL_ERROR',
      field === 'value' ? 'error' : 'warning',
      `La celda tiene el error ${error}: ${es}.`,
      `The cell holds the error ${error}: ${en}.`,
    ),
  );
}

const NO_VERDICT = { es: 'corríjala', en: 'mend it' };
const NO_ORIGIN = {
  es: 'corríjala; mientras tanto la línea no tiene origen y cuenta como no originaria',
  en: 'mend it; until then the line has no origin and counts as non-originating',
};
const LEFT_ASIDE = { es: 'no se toma en cuenta', en: 'it is left aside' };

/** That a cell of a number column holds none; only without its value there is no verdict. */
export function notANumber(field: BillFieldId, cell: unknown): Finding {
  const typed = quote(cell);
  if (field === 'warehouse_km') {
    return finding(
      'NOT_A_NUMBER',
      'warning',
      `${typed} no es una distancia: escriba los kilómetros del almacén a la planta, o deje la celda en blanco si se entrega en la planta.`,
      `${typed} is not a distance: write the kilometres from the warehouse to the plant, or leave the cell blank when it is delivered to the plant.`,
    );
  }
  return field === 'value'
    ? finding('NOT_A_NUMBER', 'error', `${typed} no es un número: corríjalo.`, `${typed} is not a number: mend it.`)
    : finding(
        'NOT_A_NUMBER',
        'warning',
        `${typed} no es un número: no se toma en cuenta.`,
        `${typed} is not a number: it is left aside.`,
      );
}
