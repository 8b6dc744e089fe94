import type { BillQuestion } from '../domain/content/bill/contentOfBill';
import { readBill, type Bill } from '../domain/content/bill/readBill';
import { contentTables, type ContentTables } from '../domain/content/ContentTables';
import type { Finding, FindingCode } from '../domain/content/Finding';
import { overriddenTables } from '../domain/content/overrides';
import { CellError } from './CellError';
import { dateOf } from './dates';
import { functionServices } from './FunctionServices';
import type { FunctionInput } from './FunctionValue';
import { blockOf, isBlank, numberOf, singleOf, textOf } from './inputs';
import { yesNoOf } from './yesNoOf';

/** More lines than this are no bill of one good; Excel on the web hands over 5 MB at most, which is less. */
export const MAX_LINES = 200_000;

/** The headings, lines and mapping of a call as a bill of materials; an error answers the whole call. */
export function billOf(headers: FunctionInput, lines: FunctionInput, mapping: FunctionInput): Bill | CellError {
  const headings = (blockOf(headers) ?? []).flat();
  const rows = blockOf(lines);
  if (rows === null || headings.every(isBlank)) return NOTHING;
  if (rows.length > MAX_LINES) {
    return CellError.wrongInput({
      es: `Son ${rows.length} líneas y el máximo es ${MAX_LINES}: agrupe las que son del mismo material.`,
      en: `There are ${rows.length} lines and the limit is ${MAX_LINES}: group those of the same material.`,
    });
  }
  const other = rows.find((row) => row.length !== headings.length);
  if (other !== undefined) {
    return CellError.wrongInput({
      es: `Hay ${headings.length} encabezados y las líneas tienen ${other.length} celdas: elija las mismas columnas.`,
      en: `There are ${headings.length} headings and the lines have ${other.length} cells: choose the same columns.`,
    });
  }
  const pairs = blockOf(mapping);
  if (pairs?.some((pair) => pair.length !== 2) === true) return NOT_PAIRS;
  return readBill(headings, rows, pairs ?? [], functionServices().language());
}

/** The arguments beside the bill; what is wrong with one is a finding, so that the lines are checked all the same. */
export function billQuestionOf(
  asked: Readonly<
    Record<'base' | 'part' | 'method' | 'date' | 'declared' | 'use' | 'approvedEnd' | 'ruleHasTv', FunctionInput>
  >,
  overrides: FunctionInput,
): BillQuestion {
  const findings: Finding[] = [];
  const known = <Value>(code: FindingCode, value: Value | CellError): Value | null => {
    if (!(value instanceof CellError)) return value;
    findings.push({ code, severity: value.code === '#N/A' ? 'missing' : 'error', sentence: value.sentence });
    return null;
  };
  const base = singleOf(asked.base);
  const part = singleOf(asked.part);
  const method = singleOf(asked.method);
  const date = singleOf(asked.date);
  const declared = singleOf(asked.declared);
  const use = singleOf(asked.use);
  const approvedEnd = singleOf(asked.approvedEnd);
  return {
    base: base === null ? null : known('NOT_A_NUMBER', numberOf(base, BASE)),
    part: isNothing(part) ? null : known('PART_NOT_UNDERSTOOD', textOf(part, PART)),
    method: isNothing(method) ? null : known('METHOD_NOT_UNDERSTOOD', textOf(method, METHOD)),
    date: isNothing(date) ? null : known('DATE_NOT_UNDERSTOOD', dateOf(date)),
    // Desktop Excel hands a blank cell over as 0, and no books hold no materials.
    declared: isNothing(declared) ? null : known('NOT_A_NUMBER', numberOf(declared, DECLARED)),
    use: isNothing(use) ? null : known('WRONG_TABLE', textOf(use, USE)),
    approvedEnd: isNothing(approvedEnd) ? null : known('DATE_NOT_UNDERSTOOD', dateOf(approvedEnd)),
    ruleHasTv: known('METHOD_IF_RULE_ALLOWS', yesNoOf(singleOf(asked.ruleHasTv), HAS_TV)),
    tables: tablesWith(overrides, findings),
    findings,
  };
}

function tablesWith(overrides: FunctionInput, findings: Finding[]): ContentTables {
  const block = blockOf(overrides);
  if (block === null || block.every((row) => row.every(isBlank))) return contentTables();
  const answer = overriddenTables(block, contentTables(), functionServices().language());
  findings.push(...answer.findings);
  return answer.kind === 'tables' ? answer.tables : contentTables();
}

const isNothing = (cell: unknown): boolean => cell === null || cell === 0;

const BASE = { es: 'la base', en: 'the base' };
const PART = { es: 'la parte', en: 'the part' };
const METHOD = { es: 'el método (NC o TV)', en: 'the method (NC or TV)' };
const USE = { es: 'el uso de la parte', en: 'the use of the part' };
const HAS_TV = {
  es: 'si la regla del producto ofrece el valor de transacción',
  en: 'whether the product rule has transaction value',
};
const DECLARED = { es: 'el total declarado', en: 'the declared total' };
const NOTHING = CellError.missing({
  es: 'Faltan los encabezados o las líneas de la lista de materiales.',
  en: 'The headings or the lines of the bill of materials are missing.',
});
const NOT_PAIRS = CellError.wrongInput({
  es: 'El mapeo tiene dos columnas: el encabezado de su tabla y el dato que es.',
  en: 'The mapping has two columns: the heading of your table and the field it is.',
});
