import type { Bilingual } from '../domain/language';
import { quote } from '../domain/rows/Reading';
import { readNumberText } from '../domain/rows/readNumberText';
import { CellError } from './CellError';
import type { FunctionInput } from './FunctionValue';
import { blockOf, errorIn, isBlank } from './inputs';
import { yesNoOf } from './yesNoOf';

/** Columns of equal length, read cell by cell; what is wrong is told with its row. */
export class LongColumns {
  /** Of what is wrong only the first row is told, and how many more there are. */
  private first: { readonly row: number; readonly name: Bilingual; readonly problem: CellError } | null = null;
  private problems = 0;

  /**
   * @param long the columns with a cell per row; a single cell that holds for all rows makes no row
   * @param length rows of the long columns that matter; what is below is blank throughout
   */
  private constructor(
    private readonly cells: ReadonlyMap<Bilingual, readonly unknown[]>,
    private readonly long: readonly (readonly unknown[])[],
    readonly length: number,
  ) {}

  /**
   * Lines columns up: the first says how long they are; any other has as many cells, or one that holds for all rows.
   * Rows that are blank at the end are left out, so that a whole column of the sheet can be passed.
   */
  static of(inputs: readonly (readonly [name: Bilingual, input: FunctionInput])[]): LongColumns | CellError {
    const columns = inputs.flatMap(([name, input]) => {
      const block = blockOf(input);
      return block === null ? [] : [{ name, block, cells: block.flat() }];
    });
    const wide = columns.find(({ block }) => block.length > 1 && (block[0]?.length ?? 0) > 1);
    if (wide) return tooWide(wide.name);
    const rows = columns[0]?.cells.length ?? 0;
    const other = columns.find(({ cells }) => cells.length !== rows && (cells.length !== 1 || rows === 0));
    if (other) return otherLength(other.name, other.cells.length, rows);
    const long = columns.filter(({ cells }) => cells.length > 1 || rows === 1).map(({ cells }) => cells);
    let length = rows;
    while (length > 0 && long.every((cells) => isBlankOrZero(cells[length - 1]))) length -= 1;
    return new LongColumns(new Map(columns.map(({ name, cells }) => [name, cells])), long, length);
  }

  /** Numbers, or null where blank. A row that is blank in every long column moves nothing. */
  amounts(name: Bilingual): readonly (number | null)[] {
    return this.each(name, (cell, row) => {
      const value = this.number(cell, name, row, null);
      return value === null && this.long.every((cells) => isBlankOrZero(cells[row])) ? 0 : value;
    });
  }

  /** Fractions, or percentages in words (`80 %`); null where blank. */
  fractions(name: Bilingual): readonly (number | null)[] | null {
    return this.has(name) ? this.each(name, (cell, row) => this.number(cell, name, row, '%')) : null;
  }

  /** Texts, or null where blank; desktop Excel hands a blank over as 0. */
  texts(name: Bilingual): readonly (string | null)[] {
    return this.each(name, (cell, row) => {
      if (isBlankOrZero(cell)) return null;
      if (typeof cell === 'string' && !cell.startsWith('#')) return cell;
      const error = errorIn(cell);
      if (error) this.note(row, name, error);
      return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : null;
    });
  }

  /** Yes, no, or null where blank; desktop Excel hands a blank over as 0. */
  marks(name: Bilingual): readonly (boolean | null)[] | null {
    if (!this.has(name)) return null;
    return this.each(name, (cell, row) => {
      const mark = isBlankOrZero(cell) ? null : yesNoOf(cell, name);
      if (mark instanceof CellError) this.note(row, name, mark);
      return typeof mark === 'boolean' ? mark : null;
    });
  }

  has(name: Bilingual): boolean {
    return this.cells.has(name);
  }

  /** Everything that was wrong in what has been read, as one error; null when nothing was. */
  problem(): CellError | null {
    const { first } = this;
    if (first === null) return null;
    const more = this.problems - 1;
    const sentence = {
      es: `Fila ${String(first.row + 1)}, ${first.name.es}: ${first.problem.sentence.es}${more > 0 ? ` Y ${String(more)} más.` : ''}`,
      en: `Row ${String(first.row + 1)}, ${first.name.en}: ${first.problem.sentence.en}${more > 0 ? ` And ${String(more)} more.` : ''}`,
    };
    return first.problem.code === '#N/A' ? CellError.missing(sentence) : CellError.wrongInput(sentence);
  }

  private each<Value>(name: Bilingual, read: (cell: unknown, row: number) => Value): readonly Value[] {
    const cells = this.cells.get(name) ?? [];
    return Array.from({ length: this.length }, (_, row) => read(at(cells, row), row));
  }

  private number(cell: unknown, name: Bilingual, row: number, unit: '%' | null): number | null {
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    if (isBlank(cell)) return null;
    const error = errorIn(cell);
    if (error === null && typeof cell === 'string') {
      const number = readNumberText(cell, unit);
      if (number !== null) return unit !== null && cell.trim().endsWith(unit) ? number / 100 : number;
    }
    this.note(row, name, error ?? notANumber(cell));
    return null;
  }

  private note(row: number, name: Bilingual, problem: CellError): void {
    this.problems += 1;
    if (this.first === null || row < this.first.row) this.first = { row, name, problem };
  }
}

function at(cells: readonly unknown[], row: number): unknown {
  return cells[cells.length === 1 ? 0 : row];
}

function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

function notANumber(cell: unknown): CellError {
  return CellError.wrongInput({
    es: `${quote(cell)} no es un número; no pase la fila de encabezados.`,
    en: `${quote(cell, 'en')} is not a number; do not pass the row of headings.`,
  });
}

function tooWide(name: Bilingual): CellError {
  return CellError.wrongInput({
    es: `Elija una sola columna para ${name.es}.`,
    en: `Choose one column for the ${name.en}.`,
  });
}

function otherLength(name: Bilingual, cells: number, rows: number): CellError {
  return CellError.wrongInput({
    es: `Los rangos no coinciden: hay ${String(rows)} importes y ${String(cells)} celdas en ${name.es}; elija las mismas filas.`,
    en: `The ranges do not line up: there are ${String(rows)} amounts and ${String(cells)} cells in the ${name.en}; choose the same rows.`,
  });
}
