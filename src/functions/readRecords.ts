import type { Bilingual } from '../domain/language';
import type { CellValue } from '../domain/rows/CellValue';
import type { Field, FieldValue } from '../domain/rows/Field';
import { isErrorText } from '../domain/rows/isErrorText';
import { matchHeading } from '../domain/rows/matchHeading';
import { readCell } from '../domain/rows/readCell';
import { quote } from '../domain/rows/Reading';
import type { Vocabulary } from '../domain/rows/Vocabulary';
import { CellError } from './CellError';
import { MAX_CELLS } from './eachCell';
import { functionServices } from './FunctionServices';
import type { FunctionInput } from './FunctionValue';
import { blockOf, isBlank } from './inputs';

/** One row of a range, by the ids of its columns. What is blank is null. */
export class LineRecord {
  readonly #values: Readonly<Record<string, FieldValue>>;

  /** @param line number of the row in the range, from 1 */
  constructor(
    readonly line: number,
    values: Readonly<Record<string, FieldValue>>,
  ) {
    this.#values = values;
  }

  number(id: string): number | null {
    const value = this.#values[id];
    return typeof value === 'number' ? value : null;
  }

  text(id: string): string | null {
    const value = this.#values[id];
    return typeof value === 'string' ? value : null;
  }

  yesNo(id: string): boolean | null {
    const value = this.#values[id];
    return typeof value === 'boolean' ? value : null;
  }
}

/** What was read: the rows down to the last that is not blank, and which columns there are. */
export interface Records {
  readonly lines: readonly LineRecord[];
  readonly columns: ReadonlySet<string>;
  /** Headings that mean nothing here. */
  readonly unused: readonly string[];
}

const NEGATIVE = {
  es: 'el importe o la cantidad es negativo; debe ser cero o más (NEGATIVE_COST).',
  en: 'the amount or quantity is negative; it must be zero or more (NEGATIVE_COST).',
};
/** How many wrong cells one sentence tells; the rest is counted. */
const MOST_TOLD = 5;

/**
 * Reads a range of records by its headings, which may stand in any order, in either language. Columns that mean nothing are left aside;
 * blank rows at the end too. A blank row in between is refused: rules name what they find by the number of the row. Every wrong cell is
 * told with its row and heading.
 */
export function readRecords(
  headers: FunctionInput,
  rows: FunctionInput,
  fields: readonly Field[],
  vocabularies: readonly Vocabulary[] = [],
): Records | CellError {
  const headings = (blockOf(headers) ?? []).flat();
  const columns = headings.map((heading) => (typeof heading === 'string' ? matchHeading(fields, heading) : null));
  // Desktop Excel hands blank cells over as 0; where words are asked for, a row of zeros says nothing.
  const words = columns.some((field) => field !== null && field.type.kind !== 'number');
  const isNothing = (line: readonly unknown[]): boolean => line.every((cell) => isBlank(cell) || (words && cell === 0));
  const all = blockOf(rows) ?? [];
  const lines = all.slice(0, all.findLastIndex((line) => !isNothing(line)) + 1);
  if (lines.length * headings.length > MAX_CELLS) return tooMany(lines.length);
  if (lines.some((line) => line.length !== headings.length)) return notAligned(headings.length, lines[0]?.length ?? 0);
  const absent = fields.filter((field) => field.required && !columns.includes(field));
  if (absent.length > 0) return headingsMissing(absent);
  const twice = fields.find((field) => columns.indexOf(field) !== columns.lastIndexOf(field));
  if (twice !== undefined) return headingTwice(twice, headings[columns.lastIndexOf(twice)]);
  const context = {
    vocabularies: new Map(vocabularies.map((each) => [each.id, each])),
    date1904: false,
    language: functionServices().language(),
  };
  const wrong: Bilingual[] = [];
  const records: LineRecord[] = [];
  for (const [index, line] of lines.entries()) {
    if (isNothing(line)) return blankRow(index + 1);
    const values: Record<string, FieldValue> = {};
    for (const [column, field] of columns.entries()) {
      if (field === null) continue;
      const cell = plainCell(line[column], field);
      if (typeof cell === 'string' && isErrorText(cell)) return errorCell(index + 1, field, cell);
      const reading = readCell(field, cell, context);
      if (reading.ok) values[field.id] = reading.value;
      else wrong.push(placed(index + 1, field, reasonOf(reading.sentence, cell, field, vocabularies)));
    }
    records.push(new LineRecord(index + 1, values));
  }
  if (wrong.length > 0) return CellError.wrongInput(together(wrong));
  return {
    lines: records,
    columns: new Set(columns.flatMap((field) => (field === null ? [] : [field.id]))),
    unused: headings.flatMap((heading, index) =>
      columns[index] === null && !isBlank(heading) ? [String(heading)] : [],
    ),
  };
}

/** Desktop Excel hands blank cells over as 0; where no number can stand, 0 is blank. */
function plainCell(cell: unknown, field: Field): CellValue {
  if (cell === 0 && field.type.kind !== 'number') return '';
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string' ? cell.code : '';
}

function together(wrong: readonly Bilingual[]): Bilingual {
  const told = wrong.slice(0, MOST_TOLD);
  const more = wrong.length - told.length;
  return {
    es: [...told.map(({ es }) => es), ...(more > 0 ? [`Hay ${String(more)} más.`] : [])].join(' '),
    en: [...told.map(({ en }) => en), ...(more > 0 ? [`There are ${String(more)} more.`] : [])].join(' '),
  };
}

function blankRow(row: number): CellError {
  return CellError.wrongInput({
    es: `La fila ${String(row)} está en blanco: quítela o complétela.`,
    en: `Row ${String(row)} is blank: take it out or fill it in.`,
  });
}

function placed(row: number, { heading }: Field, sentence: Bilingual): Bilingual {
  return {
    es: `Fila ${String(row)}, ${heading.es}: ${sentence.es}`,
    en: `Row ${String(row)}, ${heading.en}: ${sentence.en}`,
  };
}

/** What is wrong: a negative amount by its code, as everywhere; a word that is none with those that may stand there. */
function reasonOf(
  sentence: Bilingual,
  cell: CellValue,
  { type }: Field,
  vocabularies: readonly Vocabulary[],
): Bilingual {
  if (type.kind === 'number' && typeof cell === 'number' && cell < 0) return NEGATIVE;
  const list = type.kind === 'code' ? vocabularies.find(({ id }) => id === type.vocabulary) : undefined;
  if (list === undefined) return sentence;
  const choices = (language: 'es' | 'en'): string =>
    list.terms.map(({ code, label }) => `${code} (${label[language]})`).join(', ');
  return { es: `${sentence.es} Escriba ${choices('es')}.`, en: `${sentence.en} Write ${choices('en')}.` };
}

function errorCell(row: number, field: Field, code: string): CellError {
  return CellError.missing(
    placed(row, field, {
      es: `la celda tiene el error ${code}; corríjala primero.`,
      en: `the cell holds the error ${code}; mend it first.`,
    }),
  );
}

function headingTwice({ heading }: Field, typed: unknown): CellError {
  return CellError.wrongInput({
    es: `Dos columnas dicen ${heading.es}, la segunda es ${quote(typed)}: pase solo una (HEADING_TWICE).`,
    en: `Two columns say ${heading.en}, the second is ${quote(typed)}: pass only one (HEADING_TWICE).`,
  });
}

function headingsMissing(absent: readonly Field[]): CellError {
  const names = (language: 'es' | 'en'): string => absent.map(({ heading }) => heading[language]).join(', ');
  return CellError.wrongInput({
    es: `Faltan columnas: ${names('es')}. Ponga esos encabezados en la fila de encabezados que pasa.`,
    en: `Columns are missing: ${names('en')}. Put those headings in the row of headings that you pass.`,
  });
}

function notAligned(headings: number, cells: number): CellError {
  return CellError.wrongInput({
    es: `Hay ${String(headings)} encabezados y las filas tienen ${String(cells)} celdas: elija las mismas columnas.`,
    en: `There are ${String(headings)} headings and the rows have ${String(cells)} cells: choose the same columns.`,
  });
}

function tooMany(rows: number): CellError {
  return CellError.wrongInput({
    es: `Son ${String(rows)} filas: el rango pasa de ${String(MAX_CELLS)} celdas; divídalo.`,
    en: `There are ${String(rows)} rows: the range has more than ${String(MAX_CELLS)} cells; split it.`,
  });
}
