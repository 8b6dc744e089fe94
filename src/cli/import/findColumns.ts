import type { Field } from '../../domain/rows/Field';
import { matchHeading } from '../../domain/rows/matchHeading';
import { CliError } from '../CliError';
import type { Refusal } from './ImportReport';
import type { DelimitedFile, DelimitedRow } from './readDelimited';

/** A column of the file that carries a field. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly field: Field;
}

/** A file whose headings were understood. */
export interface ReadTable {
  /** Line of the headings. */
  readonly line: number;
  /** How many cells the line of the headings has. */
  readonly width: number;
  readonly columns: readonly Column[];
  readonly ignored: readonly string[];
  readonly rows: readonly DelimitedRow[];
}

/** Lines looked through for headings: files often begin with a title, a source and a date. */
const HEADING_LINES = 20;
const MOST_COLUMNS = 500;
const MOST_NAMED = 30;

/**
 * The columns of a file by its headings. These stand in the first line that has all required fields; lines above it are titles.
 *
 * Throws a `CliError` that names the missing columns when there is no such line, or no row below it.
 */
export function findColumns(file: DelimitedFile, fields: readonly Field[]): ReadTable {
  const candidates = file.records.slice(0, HEADING_LINES).map((record) => columnsOf(record, fields));
  const position = candidates.findIndex(({ columns }) => missingFrom(columns, fields).length === 0);
  const found = candidates[position];
  if (!found) throw withoutHeadings(candidates, fields);
  const rows = file.records.slice(position + 1);
  if (rows.length === 0) {
    throw new CliError({
      es: 'El archivo no tiene filas debajo de sus encabezados.',
      en: 'The file has no rows below its headings.',
    });
  }
  const { columns, ignored, width } = found;
  return { line: file.records[position]?.line ?? 1, width, columns, ignored, rows };
}

/** Cells beyond the last heading mean that a separator inside a text shifted the row. */
export function shiftedRow(row: DelimitedRow, headings: number): Refusal | null {
  if (!row.cells.slice(headings).some((cell) => cell.trim() !== '')) return null;
  const cells = String(row.cells.length);
  return {
    line: row.line,
    column: null,
    sentence: {
      es: `La fila tiene ${cells} celdas y los encabezados son ${String(headings)}: ponga entre comillas el texto con separadores.`,
      en: `The row has ${cells} cells and there are ${String(headings)} headings: put texts with separators in quotes.`,
    },
  };
}

interface Candidate {
  readonly width: number;
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly ignored: readonly string[];
}

function columnsOf({ cells }: DelimitedRow, fields: readonly Field[]): Candidate {
  const headings = cells.slice(0, MOST_COLUMNS).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const columns: Column[] = [];
  const ignored: string[] = [];
  headings.forEach((heading, index) => {
    if (heading === '') return;
    const field = matchHeading(fields, heading);
    if (field && !field.derived && !columns.some((column) => column.field.id === field.id))
      columns.push({ index, heading, field });
    else ignored.push(heading);
  });
  return { width: cells.length, headings, columns, ignored };
}

function missingFrom(columns: readonly Column[], fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => field.required && !columns.some((column) => column.field.id === field.id));
}

function withoutHeadings(candidates: readonly Candidate[], fields: readonly Field[]): CliError {
  const nearest = candidates.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
  const missing = missingFrom(nearest.columns, fields);
  const headings = nearest.headings
    .filter((heading) => heading !== '')
    .slice(0, MOST_NAMED)
    .map((heading) => heading.slice(0, 60))
    .join(', ');
  return new CliError({
    es: `Falta la columna ${missing.map(({ heading }) => `«${heading.es}»`).join(', ')}. Encabezados del archivo: ${headings}.`,
    en: `The column ${missing.map(({ heading }) => `“${heading.en}”`).join(', ')} is missing. Headings of the file: ${headings}.`,
  });
}
