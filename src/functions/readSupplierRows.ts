import { readRubricHeaders } from '../domain/readiness/readRubricHeaders';
import { readinessRubric, weightSetNames, type Rubric } from '../domain/readiness/Rubric';
import type { CellValue } from '../domain/rows/CellValue';
import type { Field, FieldValue } from '../domain/rows/Field';
import { readCell } from '../domain/rows/readCell';
import type { RowsContext } from '../domain/rows/RowsContext';
import { supplierFields } from '../domain/supplier/supplierFields';
import { supplierVocabularies } from '../domain/supplier/supplierVocabularies';
import { CellError } from './CellError';
import { dateOf } from './dates';
import { functionServices } from './FunctionServices';
import type { FunctionInput } from './FunctionValue';
import { blockOf, isBlank, singleOf, textOf } from './inputs';

/** The rows of a range read as suppliers, ready to assess. */
export interface SupplierRows {
  readonly rubric: Rubric;
  /** `AAAA-MM-DD` */
  readonly asOf: string;
  /** One per row: values by field id, or what is wrong with the row. */
  readonly records: readonly (Readonly<Record<string, FieldValue>> | CellError)[];
}

/** More would pass Excel's limit of 5 MB for what one call may be handed. */
export const MAX_ROWS = 5000;

const context: RowsContext = { vocabularies: supplierVocabularies, date1904: false };

/** Reads the four inputs of the readiness functions; an error answers the whole call. */
export function readSupplierRows(
  headers: FunctionInput,
  rows: FunctionInput,
  asOf: FunctionInput,
  weights: FunctionInput,
): SupplierRows | CellError {
  const rubric = rubricOf(weights);
  if (rubric instanceof CellError) return rubric;
  const day = dateOf(singleOf(asOf));
  if (day instanceof CellError) return day;
  const headings = (blockOf(headers) ?? []).flat().map(plainCell);
  const lines = blockOf(rows) ?? [];
  if (lines.length > MAX_ROWS) {
    return CellError.wrongInput({
      es: `Son ${String(lines.length)} filas y el máximo por llamada es ${String(MAX_ROWS)}: divida el rango o use una columna calculada.`,
      en: `There are ${String(lines.length)} rows and the limit per call is ${String(MAX_ROWS)}: split the range or use a calculated column.`,
    });
  }
  if (lines.some((line) => line.length !== headings.length)) {
    return CellError.wrongInput({
      es: `Hay ${String(headings.length)} encabezados y las filas tienen ${String(lines[0]?.length ?? 0)} celdas: elija las mismas columnas.`,
      en: `There are ${String(headings.length)} headings and the rows have ${String(lines[0]?.length ?? 0)} cells: choose the same columns.`,
    });
  }
  const { columns, scored } = readRubricHeaders(headings, supplierFields, rubric);
  if (scored === 0) {
    return CellError.wrongInput({
      es: 'Ningún encabezado es un dato que la rúbrica use. Pase los encabezados de la tabla de proveedores o sus identificadores de campo.',
      en: 'No heading is one that the rubric uses. Pass the headings of the supplier table or its field ids.',
    });
  }
  return {
    rubric,
    asOf: day ?? functionServices().today(),
    records: lines.map((line) => recordOf(line, columns)),
  };
}

function rubricOf(weights: FunctionInput): Rubric | CellError {
  const cell = singleOf(weights);
  if (isBlank(cell)) return readinessRubric();
  const name = textOf(cell, { es: 'el juego de pesos', en: 'the weight set' });
  if (name instanceof CellError) return name;
  const rubric = readinessRubric();
  if (name === rubric.id) return rubric;
  const known = weightSetNames().find((each) => each.toLowerCase() === name.toLowerCase());
  return known
    ? readinessRubric(known)
    : CellError.wrongInput({
        es: `«${name}» no es un juego de pesos de la rúbrica: ${weightSetNames().join(', ')}.`,
        en: `“${name}” is not a weight set of the rubric: ${weightSetNames().join(', ')}.`,
      });
}

function recordOf(
  line: readonly unknown[],
  columns: readonly (Field | null)[],
): Record<string, FieldValue> | CellError {
  const record: Record<string, FieldValue> = {};
  for (const [index, field] of columns.entries()) {
    if (!field) continue;
    const cell = plainCell(line[index]);
    // Desktop Excel hands blank cells over as 0; where no number can stand, 0 is blank.
    if (cell === 0 && !TAKES_NUMBERS.has(field.type.kind)) continue;
    const reading = readCell(field, cell, context);
    if (!reading.ok) {
      return CellError.wrongInput({
        es: `${field.heading.es}: ${reading.sentence.es}`,
        en: `${field.heading.en}: ${reading.sentence.en}`,
      });
    }
    if (reading.value !== null) record[field.id] = reading.value;
  }
  return record;
}

const TAKES_NUMBERS: ReadonlySet<Field['type']['kind']> = new Set(['integer', 'number', 'percent']);

function plainCell(cell: unknown): CellValue {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string' ? cell.code : '';
}
