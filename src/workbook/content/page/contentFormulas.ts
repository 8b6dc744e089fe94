import type { ReportCode } from '../../../domain/content/bill/billReport';
import type { Severity } from '../../../domain/content/Finding';
import { address, COLUMN, ofAnswer } from './layout';
import { severityWords } from './severityWords';

/** What `CBO.CONTENT` is asked with, as references in English notation. */
export interface ContentCells {
  readonly table: string;
  readonly base: string;
  readonly part: string;
  readonly method: string;
  readonly date: string;
  readonly mapping: string | null;
  readonly declared: string;
  readonly thresholds: string;
  readonly use: string;
  readonly approvedEnd: string;
  readonly ruleHasTv: string;
}

/** A blank cell stays unknown: desktop Excel would hand it over as 0. */
const known = (cells: string): string => `IF(ISBLANK(${cells}),"",${cells})`;

/** A number; whatever else stands there, an error too, is unknown. */
const number = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},"")`;

export function contentFormula(cells: ContentCells): string {
  const { table, base, part, method, date, mapping, declared, thresholds, use, approvedEnd, ruleHasTv } = cells;
  const given = [
    `${table}[#Headers]`,
    known(`${table}[#Data]`),
    number(base),
    known(part),
    known(method),
    known(date),
    mapping === null ? '' : known(mapping),
    number(declared),
    known(thresholds),
    known(use),
    known(approvedEnd),
    known(ruleHasTv),
  ];
  return `=CBO.CONTENT(${given.join(',')})`;
}

/** Net cost once all of it is known: the total first, then what is excluded. */
export function netCostFormula(cells: string, each: readonly string[], missing: string): string {
  return `=IF(COUNT(${cells})=${each.length},CBO.NETCOST(${each.join(',')}),"${missing}")`;
}

/** The price less its adjustments, once both are known. */
export function adjustedValueFormula(price: string, adjustments: string, missing: string): string {
  return `=IF(COUNT(${price},${adjustments})=2,${price}-${adjustments},"${missing}")`;
}

/** The base of the method that was chosen. */
export function baseFormula(method: string, netCost: string, transactionValue: string): string {
  return `=IF(${method}="TV",${transactionValue},IF(${method}="NC",${netCost},""))`;
}

/**
 * The name of the table as the formula of the answer has it, since that follows when the table is renamed
 *
 * @param now its name today, for programs that show formulas in another way
 */
export function tableNameFormula(answer: string, now: string): string {
  const text = `FORMULATEXT(${answer})`;
  return `=IFERROR(MID(${text},FIND("(",${text})+1,FIND("[",${text})-FIND("(",${text})-1),"${now}")`;
}

/** How many own thresholds were typed. */
export function ownCountFormula(parts: string, none: string): string {
  return `=IF(COUNTA(${parts})=0,"${none}",COUNTA(${parts}))`;
}

/** A figure of the CBO share by the state of the plants; without amounts that can be added up there is none. */
export function regionFormula(code: 'share' | 'coverage', amounts: string, states: string, unknown: string): string {
  const asked = `${known(amounts)},${known(states)}`;
  const figures = {
    share: `CBO.REGIONSHARE(${asked})`,
    coverage: `INDEX(CBO.REGIONDETAIL(${asked}),${COVERAGE_ROW},2)`,
  };
  return `=IF(ISNUMBER(IFERROR(${figure('ORIGINATING')},"")),IFERROR(${figures[code]},"${unknown}"),"${unknown}")`;
}

/** Where `CBO.REGIONDETAIL` has its coverage. */
const COVERAGE_ROW = 3;

/** A figure of the answer, found by its code. */
export function figureFormula(code: ReportCode): string {
  return `=IFERROR(${figure(code)},"…")`;
}

/** How many findings of each severity there are, such as `Errores: 1 · Avisos: 3`; while there is no answer, where to look. */
export function countsFormula(
  answer: string,
  labels: string,
  names: Readonly<Record<Severity, string>>,
  none: string,
): string {
  const counts = (['error', 'missing', 'warning', 'note'] as const).map(
    (severity) =>
      `"${names[severity]}: "&${severityWords[severity].map((word) => `COUNTIF(${labels},"${word}")`).join('+')}`,
  );
  return `=IF(ISERROR(${answer}),"${none}",${counts.join('&" · "&')})`;
}

/** A figure for the chart: what is not known is not drawn, least of all as zero. */
export function chartedFormula(code: ReportCode): string {
  const found = figure(code);
  return `=IFERROR(IF(ISNUMBER(${found}),${found},NA()),NA())`;
}

/** The answer begins with its figures, so that many rows are enough to find them. */
const SEARCHED = 60;
const VALUES = address(ofAnswer(COLUMN.input, 0, SEARCHED));
const CODES = address(ofAnswer(COLUMN.code, 0, SEARCHED));

function figure(code: ReportCode): string {
  return `INDEX(${VALUES},MATCH("${code}",${CODES},0))`;
}
