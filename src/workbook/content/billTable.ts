import { billField, billFields, type BillField, type BillFieldId } from '../../domain/content/bill/billFields';
import type { Language } from '../../domain/language';
import type { CellValue } from '../../domain/rows/CellValue';
import { serialOfDate } from '../../domain/rows/dates';
import { LEFT_MARK } from '../keys/RowKey';
import type { NewColumn, NewTable } from '../Workbook';
import { billChoices } from './billChoices';
import { exampleLines, type ExampleLine } from './exampleLines';

/** What a new bill of materials asks for unless all columns are wanted: enough for an exact content with its documents. */
const USUAL: readonly BillFieldId[] = [
  'part',
  'description',
  'supplier',
  'state',
  'hs',
  'value',
  'currency',
  'origin',
  'cert_from',
  'cert_to',
  'regional_price',
];

const NAME = { es: 'Materiales', en: 'Materials' };
const WIDE = 200;
const BROAD = 150;
const NARROW = 110;

export interface BillRequest {
  readonly examples: boolean;
  readonly allColumns: boolean;
  /** The day that the example certificates cover. */
  readonly date: string;
  readonly language: Language;
  /** Which day the workbook counts from; days are texts where it is not 1900, since functions are not told. */
  readonly dates: 1900 | 1904;
}

/** Room to begin in; rows without anything are no lines. */
const EMPTY_LINES = 12;

/** An empty bill of materials, or one with made-up lines, as a table to insert. */
export function billTable(request: BillRequest): NewTable {
  const { language, allColumns, dates } = request;
  const fields = allColumns ? billFields : USUAL.map(billField);
  const rows: readonly Partial<Record<BillFieldId, CellValue>>[] = request.examples
    ? exampleLines.map((line) => exampleRow(line, request))
    : Array.from({ length: EMPTY_LINES }, () => ({}));
  return {
    sheetName: NAME[language],
    tableName: NAME[language],
    columns: fields.map((field) => column(field, language, dates)),
    values: rows.map((row) => fields.map(({ id }) => row[id] ?? '')),
    leftMark: LEFT_MARK,
  };
}

function column({ id, kind, heading }: BillField, language: Language, dates: 1900 | 1904): NewColumn {
  return {
    heading: heading[language],
    numberFormat: formatOf(kind, dates),
    width: id === 'description' || id === 'supplier' ? WIDE : kind === 'text' && id !== 'currency' ? BROAD : NARROW,
    hidden: false,
    pickList: billChoices(id, language),
  };
}

function formatOf(kind: BillField['kind'], dates: 1900 | 1904): string {
  switch (kind) {
    case 'text':
      return '@';
    case 'money':
      return '#,##0.00';
    case 'date':
      return dates === 1900 ? 'yyyy-mm-dd' : '@';
    case 'number':
    case 'yes-no':
      return 'General';
  }
}

/** A made-up line as cells by field. */
function exampleRow(
  line: ExampleLine,
  { language, date, dates }: BillRequest,
): Partial<Record<BillFieldId, CellValue>> {
  const word = (id: BillFieldId, place: number): string => billChoices(id, language)?.[place] ?? '';
  const day = (text: string): CellValue => (dates === 1900 ? (serialOfDate(text, false) ?? text) : text);
  const year = date.slice(0, 4);
  return {
    ...line.cells,
    description: line.description[language],
    currency: 'USD',
    origin: word('origin', line.origin === 'non-originating' ? 1 : 0),
    ...(line.origin === 'certified' ? { cert_from: day(`${year}-01-01`), cert_to: day(`${year}-12-31`) } : {}),
    ...(line.freight === undefined
      ? {}
      : { deduction: line.freight, deduction_kind: word('deduction_kind', 0), document: 'CP-0001' }),
  };
}
