import type { Bilingual } from '../domain/language';

export type WorkbookErrorCode =
  | 'editing-cell'
  | 'protected'
  | 'merged-cells'
  | 'blocked-below'
  | 'full-sheet'
  | 'table-gone'
  | 'not-linked'
  | 'cell-taken'
  | 'column-missing'
  | 'other-service'
  | 'other-history'
  | 'shuffled'
  | 'table-busy'
  | 'too-large'
  | 'read-only'
  | 'not-supported'
  | 'cancelled'
  | 'internal';

/** A failure of the workbook: a code for programs, a sentence for people, the cause for the log. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly sentence: Bilingual,
    options?: { readonly cause?: unknown },
  ) {
    super(sentence.en, options);
    this.name = 'WorkbookError';
  }
}

type PlainCode = Exclude<WorkbookErrorCode, 'column-missing' | 'table-busy' | 'other-service'>;

/** Sentences of the failures that name nothing of the user's. */
const SENTENCES: Readonly<Record<PlainCode, Bilingual>> = {
  'editing-cell': {
    es: 'Excel está editando una celda. Presione Entrar o Esc y vuelva a intentarlo.',
    en: 'Excel is editing a cell. Press Enter or Esc and try again.',
  },
  protected: {
    es: 'La hoja está protegida. Quite la protección (Revisar › Desproteger hoja) y vuelva a intentarlo. No se cambió nada.',
    en: 'The sheet is protected. Unprotect it (Review › Unprotect Sheet) and try again. Nothing was changed.',
  },
  'merged-cells': {
    es: 'Hay celdas combinadas debajo de la tabla o junto a ella. Sepárelas y vuelva a intentarlo.',
    en: 'There are merged cells below or beside the table. Unmerge them and try again.',
  },
  'blocked-below': {
    es: 'Lo que está debajo de la tabla impide agregar filas. Mueva ese contenido y vuelva a intentarlo.',
    en: 'What lies below the table keeps rows from being added. Move that content and try again.',
  },
  'full-sheet': {
    es: 'Las filas no caben en la hoja: Excel admite 1,048,576.',
    en: 'The rows do not fit on the sheet: Excel holds 1,048,576.',
  },
  'table-gone': {
    es: 'La tabla ya no está en el libro.',
    en: 'The table is no longer in the workbook.',
  },
  'cell-taken': {
    es: 'La celda seleccionada ya tiene contenido. Seleccione una celda vacía y vuelva a intentarlo.',
    en: 'The selected cell is not empty. Select an empty cell and try again.',
  },
  'not-linked': {
    es: 'La tabla no está vinculada con una lista: falta su columna de claves.',
    en: 'The table is not linked to a list: its key column is missing.',
  },
  'other-history': {
    es: 'La lista fue restaurada o reiniciada. Actualice la tabla antes de publicar; sus cambios se conservan.',
    en: 'The list was restored or reset. Refresh the table before publishing; your edits are kept.',
  },
  shuffled: {
    es: 'Las filas parecen revueltas: nombres o RFC cambiaron de fila. Deshaga el último orden o pegado antes de publicar.',
    en: 'The rows seem to be shuffled: names or RFCs moved to other rows. Undo the last sort or paste before publishing.',
  },
  'too-large': {
    es: 'Excel no aceptó una operación de este tamaño. Elija menos columnas o filas.',
    en: 'Excel did not accept an operation of this size. Choose fewer columns or rows.',
  },
  'read-only': {
    es: 'El libro es de solo lectura. Guarde una copia y vuelva a intentarlo.',
    en: 'The workbook is read-only. Save a copy and try again.',
  },
  'not-supported': {
    es: 'Esta versión de Excel no permite esta operación.',
    en: 'This version of Excel does not support this operation.',
  },
  cancelled: {
    es: 'La operación se canceló.',
    en: 'The operation was cancelled.',
  },
  internal: {
    es: 'Excel no pudo completar la operación. No se perdieron sus cambios; vuelva a intentarlo.',
    en: 'Excel could not complete the operation. Your edits are safe; try again.',
  },
};

export function workbookError(code: PlainCode, cause?: unknown): WorkbookError {
  return new WorkbookError(code, SENTENCES[code], { cause });
}
