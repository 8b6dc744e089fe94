import { decodedColumn, encodedColumn, isPlainColumn, readColumn, writtenColumn } from './columnNames';
import type { GridTable } from './Grid';
import { mapColumns, mapReferences } from './structuredReferences';

/** What the texts of formulas need to know of the workbook's tables. */
export interface TableLookup {
  named(name: string): GridTable | undefined;
  at(sheet: string, row: number, column: number): GridTable | undefined;
}

const THIS_ROW = /^\[#This Row\]\s*,\s*(.+)$/is;

/**
 * Formulas as Excel writes them and as the engine reads them. The engine does not know `@` in a structured reference, nor
 * one without its table's name, nor odd characters in the names of columns, and takes names of tables literally.
 */
export class FormulaText {
  readonly #tables: TableLookup;

  constructor(tables: TableLookup) {
    this.#tables = tables;
  }

  /** `Sites[@[Razón social]]` becomes `Sites[[#This Row],[Razón social]]`; `[@x]` gets the name of the table it stands in. */
  stored(formula: string, sheet: string, row: number, column: number): string {
    return mapReferences(formula, (name, body) => {
      const table = name === '' ? this.#tables.at(sheet, row, column) : this.#tables.named(name);
      const known = table?.name ?? name;
      const encoded = (columns: string): string => mapColumns(columns, (written) => encodedColumn(readColumn(written)));
      if (!body.startsWith('@')) return `${known}[${encoded(body)}]`;
      const columns = body.slice(1).trim();
      if (columns === '') return `${known}[#This Row]`;
      return `${known}[[#This Row],${encoded(columns.startsWith('[') ? columns : `[${columns}]`)}]`;
    });
  }

  /** The way back. The name of the table always stands before the bracket, also within the table itself. */
  shown(formula: string): string {
    return mapReferences(formula, (name, body) => {
      if (/^#This Row$/i.test(body)) return `${name}[@]`;
      const decoded = mapColumns(body, (stored) => writtenColumn(decodedColumn(stored)));
      const columns = THIS_ROW.exec(decoded)?.[1];
      if (columns === undefined) return `${name}[${decoded}]`;
      const single = columns.slice(1, -1);
      return `${name}[@${isPlainColumn(single) ? single : columns}]`;
    });
  }
}
