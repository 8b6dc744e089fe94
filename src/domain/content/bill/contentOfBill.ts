import { serialOfDate, isDate } from '../../rows/dates';
import { baseAndMaterials } from '../baseAndMaterials';
import { billGap } from '../billChecks';
import { bySeverity } from '../bySeverity';
import { contentTables, type ContentTables } from '../ContentTables';
import type { Method, Threshold } from '../DatedThreshold';
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  numberOf,
  subtractDecimals,
  type Decimal,
  type Exact,
} from '../Decimal';
import { exactSum } from '../exactSum';
import { finding, type Finding } from '../Finding';
import { meetsThreshold } from '../meetsThreshold';
import { divideRationals, numberOfRational, rationalOf, subtractRationals, type Rational } from '../Rational';
import { readMethod } from '../readMethod';
import { rvc } from '../rvc';
import { threshold } from '../threshold';
import { thresholdConditions } from '../thresholdConditions';
import { replacementOf } from '../replacementOf';
import { BillTally } from './BillTally';
import { checkWords } from './checkWords';
import type { Bill } from './readBill';

/** What is asked about a bill of materials; null is not known. */
export interface BillQuestion {
  /** Transaction value or net cost of the good, as `method` says, in the money of the lines. */
  readonly base: number | null;
  readonly part: string | null;
  readonly method: string | null;
  /** `AAAA-MM-DD` */
  readonly date: string | null;
  /** Materials in the books, to compare the lines with. */
  readonly declared: number | null;
  /** What the part is for, as `ThresholdQuestion` has it; it settles HS codes that stand in several tables. */
  readonly use?: string | null;
  /** Last day, `AAAA-MM-DD`, of an approved alternative staging regime, or of the period of a new plant or refit. */
  readonly approvedEnd?: string | null;
  /** Whether the rule of the product offers the transaction value method; asked where the threshold depends on it. */
  readonly ruleHasTv?: boolean | null;
  /** What was wrong with the question itself. */
  readonly findings: readonly Finding[];
  readonly tables?: ContentTables;
}

/** A line that counts as non-originating and whose replacement helps to reach the threshold. */
export interface ReplacedLine {
  /** From 1. */
  readonly line: number;
  /** What it puts into VNM. Money. */
  readonly counted: number;
  /** What it costs today, and what a regional supplier asks; null when nobody was asked. Money. */
  readonly price: number;
  readonly regionalPrice: number | null;
}

/** What would change the verdict: the largest lines first, until the threshold is met. */
export interface BillReplacement {
  readonly count: number;
  /** The largest of them, so many that a person can read. */
  readonly lines: readonly ReplacedLine[];
  /** What all of them would cost from regional suppliers; a line without a regional price at its price today. Money. */
  readonly regionalPrice: number;
  readonly withRegionalPrice: number;
}

/** The content of a bill of materials. Money is in the money of the lines; null is not known. */
export interface BillContent {
  readonly verdict: 'met' | 'not-met' | 'unknown' | 'refused';
  /** Fractions. */
  readonly rvc: number | null;
  readonly threshold: Threshold | null;
  readonly method: Method | null;
  readonly margin: number | null;
  /** With what statements of suppliers change in it. */
  readonly base: number | null;
  readonly vnm: number | null;
  readonly unknownOrigin: number | null;
  readonly originating: number | null;
  readonly rvcIfDocumented: number | null;
  /** VNM that still fits; negative is the excess. */
  readonly room: number | null;
  readonly replacement: BillReplacement | null;
  readonly lines: number;
  readonly tables: ContentTables;
  readonly findings: readonly Finding[];
}

/** How many lines to replace are named one by one. */
export const MOST_REPLACED = 100;

/**
 * The regional value content of a good from its bill of materials
 *
 * Each line counts by its documented origin, less what may be deducted, with what suppliers state; the content is compared exactly with the
 * threshold of the day. A mistake refuses a verdict and what is missing leaves it open; both are told with their place.
 * Agreement, articles 4.5 to 4.11 and automotive appendix; Uniform Regulations, sections 7 to 9 and 13 to 15.
 *
 * The base stays as it is when lines are replaced: a transaction value is the buyer's price, and how much of a price difference reaches the
 * net cost is for the producer to say.
 */
export function contentOfBill(bill: Bill, question: BillQuestion): BillContent {
  const { tables = contentTables(), part, date, use = null, approvedEnd = null, ruleHasTv = null } = question;
  const method = question.method === null ? null : readMethod(question.method);
  const limit =
    part === null || question.method === null || date === null
      ? null
      : threshold({ part, method: question.method, date, use, approvedEnd }, tables);
  const line = limit?.kind === 'threshold' ? limit : null;
  const told =
    line === null || date === null
      ? (limit?.findings ?? [])
      : thresholdConditions(line, { date, ruleHasTv, approvedEnd }, tables);
  const day = dayOf(date);
  const tally = new BillTally(bill, { date, day, method, tables, withTotal: question.declared !== null }).addAll();
  const { mixed } = checkWords(bill);
  const countable = !mixed && !tally.wrong && tally.lines > 0 && bill.value !== null && day !== null;
  const sums = sumsOf(tally, question.base, method, countable);
  const originating = countable ? tally.totals.originating() : null;
  const [base, vnm, unknownOrigin] = [shown(sums.base), shown(sums.vnm), shown(sums.unknownOrigin)];
  const content = rvc(known(base), known(vnm) ?? 0);
  const reached = content.kind === 'value' ? shareOf(sums.base, sums.vnm) : null;
  const documented = content.kind === 'value' ? shareOf(sums.documentedBase, sums.documentedVnm) : null;
  const total = countable ? (tally.total?.value() ?? null) : null;
  const tooLarge = [base, vnm, unknownOrigin, originating, reached, documented, total].some(isTooLarge);
  const findings = [
    ...question.findings.filter(({ code }) => told.every((found) => found.code !== code)),
    ...missingIn(question),
    ...told,
    ...content.findings,
    ...(tally.lines === 0 ? [NO_LINES] : []),
    ...(tooLarge ? [TOO_LARGE] : []),
    ...(total !== null && !isTooLarge(total) ? billGap([total], question.declared) : []),
    ...(sums.accumulated ? [ACCUMULATED] : []),
    ...bill.found.all(),
  ].sort(bySeverity);
  const compared =
    !tooLarge &&
    line !== null &&
    sums.base !== null &&
    sums.vnm !== null &&
    baseAndMaterials(base, vnm).kind === 'ready'
      ? { base: sums.base, vnm: sums.vnm, percent: line.percent }
      : null;
  const replaced =
    compared === null ? null : replacementOf(compared.base, sums.counted, compared.vnm, compared.percent);
  return {
    verdict: verdictOf(findings, compared),
    rvc: known(reached),
    threshold: line,
    method,
    margin: compared === null ? null : marginOf(compared.base, compared.vnm, compared.percent),
    base: known(base),
    vnm: known(vnm),
    unknownOrigin: known(unknownOrigin),
    originating: known(originating),
    rvcIfDocumented: known(documented),
    room: replaced?.room ?? null,
    replacement: replaced === null ? null : pricesOf(bill, sums.counted, replaced),
    lines: tally.lines,
    tables,
    findings,
  };
}

/** With all their digits: the verdict compares these, and only what is shown is a double. */
interface Sums {
  readonly base: Exact | null;
  readonly vnm: Exact | null;
  readonly unknownOrigin: Exact | null;
  readonly documentedBase: Exact | null;
  readonly documentedVnm: Exact | null;
  readonly counted: Float64Array;
  /** Net costs that suppliers state changed the base. */
  readonly accumulated: boolean;
}

/**
 * With a statement of net cost and VNM, the net cost of the good holds the supplier's net cost in place of the price (section 9(2)(a)).
 *
 * A producer may accumulate and need not. While VNM is above the base, such statements could lower the content further, so they are left aside.
 */
function sumsOf(tally: BillTally, base: number | null, method: Method | null, countable: boolean): Sums {
  const { totals, counted } = tally;
  const plainVnm = countable ? totals.vnm() : null;
  const plainUnknown = countable ? totals.unknownOrigin() : null;
  const accumulated =
    method === 'NC' &&
    tally.stated.length > 0 &&
    (base === null ||
      (Number.isFinite(base) && (plainVnm === null || compareDecimals(plainVnm, decimalOf(base)) <= 0)));
  const plus = (sum: Exact | null, change: Decimal): Exact | null =>
    sum === null || !accumulated ? sum : addDecimals(decimalOf(sum), change);
  if (accumulated) for (const { row, vnm } of tally.stated) counted[row] = vnm;
  const [stated, ofUnknown] = [tally.statedBase.decimal(), tally.statedBaseOfUnknown.decimal()];
  const vnm = plus(plainVnm, tally.statedVnm.decimal());
  const unknownOrigin = plus(plainUnknown, tally.statedVnmOfUnknown.decimal());
  return {
    base: plus(base, stated),
    vnm,
    unknownOrigin,
    documentedBase: plus(base, subtractDecimals(stated, ofUnknown)),
    documentedVnm:
      vnm === null || unknownOrigin === null ? null : subtractDecimals(decimalOf(vnm), decimalOf(unknownOrigin)),
    counted,
    accumulated,
  };
}

function verdictOf(
  findings: readonly Finding[],
  compared: { readonly base: Exact; readonly vnm: Exact; readonly percent: number } | null,
): BillContent['verdict'] {
  if (findings.some(({ severity }) => severity === 'error')) return 'refused';
  if (compared === null || findings.some(({ severity }) => severity === 'missing')) return 'unknown';
  return meetsThreshold(compared.base, compared.vnm, compared.percent) ? 'met' : 'not-met';
}

/** The content as an exact fraction, right to its 15th digit however large the excess. */
function shareOf(base: Exact | null, vnm: Exact | null): number | null {
  return base === null || vnm === null || numberOf(base) <= 0 ? null : numberOfRational(contentOf(base, vnm));
}

const isTooLarge = (number: number | null): boolean => number !== null && !Number.isFinite(number);

/** A number beyond what a cell can hold is not known. */
const known = (number: number | null): number | null => (isTooLarge(number) ? null : number);

/** What a cell holds of a sum. */
function shown(sum: Exact | null): number | null {
  return sum === null ? null : numberOf(sum);
}

function marginOf(base: Exact, vnm: Exact, percent: number): number {
  return numberOfRational(
    subtractRationals(contentOf(base, vnm), divideRationals(rationalOf(percent), rationalOf(100))),
  );
}

function contentOf(base: Exact, vnm: Exact): Rational {
  return divideRationals(subtractRationals(rationalOf(base), rationalOf(vnm)), rationalOf(base));
}

function pricesOf(
  bill: Bill,
  counted: Float64Array,
  { count, places, replace }: ReturnType<typeof replacementOf>,
): BillReplacement {
  const regional = (row: number): number | null => {
    const price = bill.regionalPrice?.values[row] ?? NaN;
    return price > 0 && price < Infinity ? price : null;
  };
  const today = (row: number): number => bill.value?.values[row] ?? 0;
  return {
    count,
    lines: replace(MOST_REPLACED).map((row) => ({
      line: row + 1,
      counted: counted[row] ?? 0,
      price: today(row),
      regionalPrice: regional(row),
    })),
    regionalPrice: exactSum(places.map((row) => regional(row) ?? today(row))),
    withRegionalPrice: places.filter((row) => regional(row) !== null).length,
  };
}

function dayOf(date: string | null): number | null {
  return date !== null && isDate(date) ? serialOfDate(date, false) : null;
}

/** What the question leaves out, unless it was already said to be wrong. */
function missingIn({ part, method, date, findings }: BillQuestion): readonly Finding[] {
  const missing: Finding[] = [];
  if (part === null) missing.push(PART_MISSING);
  if (method === null) missing.push(METHOD_MISSING);
  if (date === null) missing.push(DATE_MISSING);
  return missing.filter(({ code }) => findings.every((found) => found.code !== code));
}

const PART_MISSING = finding(
  'PART_NOT_UNDERSTOOD',
  'missing',
  'Falta la parte: vehículo, tabla (A1, B, C, D, E) o fracción.',
  'The part is missing: vehicle, table (A1, B, C, D, E) or HS code.',
);
const METHOD_MISSING = finding(
  'METHOD_NOT_UNDERSTOOD',
  'missing',
  'Falta el método: NC (costo neto) o TV (valor de transacción).',
  'The method is missing: NC (net cost) or TV (transaction value).',
);
const DATE_MISSING = finding(
  'DATE_NOT_UNDERSTOOD',
  'missing',
  'Falta la fecha: de ella dependen el umbral y la vigencia de los certificados.',
  'The date is missing: the threshold and the validity of certificates depend on it.',
);
const NO_LINES = finding(
  'NO_LINES',
  'missing',
  'No hay líneas: la lista de materiales está vacía.',
  'There are no lines: the bill of materials is empty.',
);
const TOO_LARGE = finding(
  'TOO_LARGE',
  'error',
  'La suma de los valores es demasiado grande para calcular: revise los valores.',
  'The sum of the values is too large to be computed with: check the values.',
);
const ACCUMULATED = finding(
  'ACCUMULATED',
  'note',
  'La base lleva el CN que declaran los proveedores en lugar del precio de su material (sección 9(2)(a)).',
  'The base holds the NC that suppliers state in place of the price of their material (section 9(2)(a)).',
);
