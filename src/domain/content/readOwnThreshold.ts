import type { Language } from '../language';
import { dateOfSerial, readDateText } from '../rows/dates';
import { isErrorText } from '../rows/isErrorText';
import { quote } from '../rows/Reading';
import type { OwnPercent } from './DatedPercent';
import { finding, type Finding } from './Finding';
import { subheading } from './findPart';
import { OVERRIDE_COLUMNS, type OverrideColumn } from './overrideColumns';
import { ownKey } from './OwnThresholds';
import { PART_CODES } from './Part';
import { readMeasure } from './readMeasure';
import { readMethod } from './readMethod';
import { readPartCode } from './readPartCode';
import { readPercent } from './readPercent';

/** One row as it was read. */
export interface OwnThreshold extends OwnPercent {
  readonly row: number;
  readonly key: string;
}

/** The cells of one row by column; a column that the range does not have is null. */
export type OwnCells = Readonly<Record<OverrideColumn, unknown>>;

/**
 * A row of own thresholds names a part, a method, a day, a percentage and where it comes from.
 *
 * @returns the threshold, or every cell that cannot be read, with its row and column
 */
export function readOwnThreshold(
  cells: OwnCells,
  row: number,
  language: Language = 'es',
): OwnThreshold | readonly Finding[] {
  const wrong: Finding[] = [];
  const told = (column: OverrideColumn, es: string, en: string): null => {
    wrong.push(cellWrong(row, column, cells[column], es, en));
    return null;
  };
  const part =
    readPartCode(textOf(cells.part) ?? '') ??
    (isSubheading(cells.part)
      ? told('part', BY_TABLE.es, BY_TABLE.en)
      : told('part', `escriba ${CODES}`, `write ${CODES}`));
  const measure =
    (isBlankCell(cells.measure) ? 'RVC' : readMeasure(textOf(cells.measure) ?? '')) ??
    told('measure', 'escriba RVC, LVC o METALS', 'write RVC, LVC or METALS');
  const method =
    (isBlankCell(cells.method) ? (measure === 'RVC' ? null : 'NC') : readMethod(textOf(cells.method) ?? '')) ??
    told(
      'method',
      'escriba NC (costo neto) o TV (valor de transacción)',
      'write NC (net cost) or TV (transaction value)',
    );
  const from =
    dateOf(cells.from, language) ??
    told('from', 'escriba una fecha, como 2027-01-31', 'write a date, such as 2027-01-31');
  const percent =
    (isBlankCell(cells.percent) ? null : readPercent(cells.percent)) ??
    told(
      'percent',
      'escriba un porcentaje hasta 100, como 0.8, 80 u 80 %',
      'write a percentage up to 100, such as 0.8, 80 or 80 %',
    );
  const source =
    textOf(cells.source) ?? told('source', 'diga de dónde sale el umbral', 'say where the threshold comes from');
  if (part === null || measure === null || method === null || from === null || percent === null || source === null) {
    return wrong;
  }
  return { row, key: ownKey(part, measure, method), from, percent, source };
}

const BY_TABLE = {
  es: 'los umbrales propios son de una tabla o un vehículo, no de un código HS; escriba el código que da PART, como A1',
  en: 'own thresholds are of a table or a vehicle, not of an HS code; write the code that PART gives, such as A1',
};
const CODES = PART_CODES.join(', ');

/** Desktop Excel hands a blank cell of a range over as 0, which is no part, word, day, threshold or source. */
export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}

function isSubheading(cell: unknown): boolean {
  return (typeof cell === 'string' || typeof cell === 'number') && subheading(String(cell)) !== null;
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' && !isBlankCell(cell) && !isErrorText(cell) ? cell.trim() : null;
}

function dateOf(cell: unknown, language: Language): string | null {
  if (typeof cell === 'number') return dateOfSerial(cell, false);
  return typeof cell === 'string' ? readDateText(cell, language) : null;
}

function cellWrong(row: number, column: OverrideColumn, cell: unknown, es: string, en: string): Finding {
  const heading = OVERRIDE_COLUMNS.find(({ id }) => id === column)?.heading ?? { es: column, en: column };
  const typed = isBlankCell(cell) ? { es: 'está en blanco', en: 'is blank' } : { es: quote(cell), en: quote(cell) };
  return finding(
    'OVERRIDE_WRONG',
    'error',
    `Umbrales propios, fila ${row}, ${heading.es}: ${typed.es}; ${es}.`,
    `Own thresholds, row ${row}, ${heading.en}: ${typed.en}; ${en}.`,
  );
}
