import { accumulation } from '../accumulation';
import type { ContentTables } from '../ContentTables';
import type { Method } from '../DatedThreshold';
import {
  remarkFinding,
  originByDocuments,
  type Coverage,
  type OriginByDocuments,
  type OriginRemark,
} from '../originByDocuments';
import { ExactTotal } from '../ExactTotal';
import { exactSum } from '../exactSum';
import type { Finding, FindingCode } from '../Finding';
import { MaterialTotals } from '../MaterialTotals';
import { originWord, type OriginWord } from '../originWord';
import { permittedDeductions, type Deduction } from '../permittedDeductions';
import type { Origin } from '../Origin';
import type { BillFieldId } from './billFields';
import { deductionKind } from './deductionKind';
import { designationsOf, type Designations } from './designationsOf';
import { isLongerThanAYear } from './isLongerThanAYear';
import {
  CREDIT_ADDS,
  INCOMPLETE,
  KIND_NOT_UNDERSTOOD,
  freeOfVnm,
  INSIDE_DESIGNATED,
  LONGER_THAN_A_YEAR,
  NEGATIVE,
  NO_CERTIFICATES,
  NO_VNM_STATED,
  noFirstDay,
  outsideRegion,
  TRACED,
  VALUE_MISSING,
  VALUE_OF_ORIGINATING_MISSING,
  ZERO,
  vnmStated,
  ZERO_OF_ORIGINATING,
} from './lineSentences';
import { lineStatement, type StatedAmounts } from './lineStatement';
import type { Bill } from './readBill';
import type { WordColumn } from './WordColumn';
import { yesNoWord, type YesNo } from '../../rows/yesNoWord';

/** What the lines are counted by. */
export interface TallyQuestion {
  /** The day of the production or shipment, `AAAA-MM-DD`, and its Excel serial; null is unknown. */
  readonly date: string | null;
  readonly day: number | null;
  readonly method: Method | null;
  readonly tables: ContentTables;
  /** The values of all lines are added up too. */
  readonly withTotal: boolean;
}

/**
 * Adds up a bill of materials line by line: documented origin, permitted deductions, accumulation, value by origin.
 *
 * It is one pass over the columns; the rules of each line are those of their own files.
 */
export class BillTally {
  lines = 0;
  /** A line cannot be counted until it is put right. */
  wrong = false;
  /** Values of all lines, when they are asked for. */
  readonly total: ExactTotal | null;
  /** As if no net cost had been stated by a supplier. */
  readonly totals = new MaterialTotals();
  /** What supplier statements of net cost take out of VNM and put into the base: all of it, and the part of unknown origin. */
  readonly statedVnm = new ExactTotal();
  readonly statedBase = new ExactTotal();
  readonly statedVnmOfUnknown = new ExactTotal();
  readonly statedBaseOfUnknown = new ExactTotal();
  /** The rows with such a statement and what they would count. */
  readonly stated: { readonly row: number; readonly vnm: number }[] = [];
  /** What each row puts into VNM. */
  readonly counted: Float64Array;

  /** What the line at hand counts is `whole − less`: the difference as a double, which may lose digits, is for showing. */
  private whole = 0;
  private less = 0;

  private readonly origins: readonly OriginWord[];
  private readonly credits: readonly YesNo[];
  private readonly designations: Designations;
  private readonly recoverables: readonly YesNo[];
  private readonly deductionKinds: readonly (Deduction['kind'] | null)[];
  private readonly hasStatements: boolean;
  /** Some line is declared originating without a certificate. */
  private uncertified = false;
  /** Some certificate counts that has no first day. */
  private openFrom = false;
  /** Lines that count less because of an amount free of VNM, or of a VNM stated for the transaction value method. */
  private freed = 0;
  private traced = 0;

  constructor(
    private readonly bill: Bill,
    private readonly question: TallyQuestion,
  ) {
    this.total = question.withTotal ? new ExactTotal() : null;
    this.counted = new Float64Array(bill.filled.length);
    this.origins = bill.origin?.meanings((word) => (word === '' ? 'blank' : originWord(word))) ?? [];
    this.credits = bill.credit?.meanings(yesNoWord) ?? [];
    this.designations = designationsOf(bill);
    this.recoverables = bill.recoverable?.meanings(yesNoWord) ?? [];
    this.deductionKinds = bill.deductionKind?.meanings(deductionKind) ?? [];
    this.hasStatements = bill.statementNc !== null || bill.statementVnm !== null || bill.statementFree !== null;
  }

  addAll(): this {
    const { filled, value } = this.bill;
    for (let row = 0; row < filled.length; row += 1) {
      if (filled[row] !== 1) continue;
      this.lines += 1;
      if (value === null) continue;
      if (this.designations.inside[row] === 1) this.say('intermediate', row, INSIDE_DESIGNATED);
      else this.addLine(row, value.values[row] ?? NaN);
    }
    this.sayOfAll();
    return this;
  }

  /** What is told once, however many lines it is about. */
  private sayOfAll(): void {
    const { certFrom, certTo, found } = this.bill;
    const { date } = this.question;
    const say = (column: BillFieldId, said: Finding): void => found.add(said.code, { line: null, column }, () => said);
    if (this.uncertified && certTo === null) say('cert_to', NO_CERTIFICATES);
    if (this.openFrom && certFrom === null) say('cert_from', noFirstDay(date ?? ''));
    if (this.freed > 0) say('statement_free', freeOfVnm(this.freed));
    if (this.traced > 0) say('statement_vnm', vnmStated(this.traced));
  }

  private addLine(row: number, value: number): void {
    const { origin } = this.originOf(row);
    if (Number.isNaN(value)) {
      this.totals.addWithoutValue(origin);
      this.say('value', row, withoutValue(origin));
    } else if (value === Infinity) {
      this.wrong = true;
    } else if (value === 0) {
      this.totals.addWithoutValue(origin);
      this.say('value', row, origin === 'originating' ? ZERO_OF_ORIGINATING : ZERO);
    } else if (value < 0 && !isYes(this.credits, this.bill.credit, row)) {
      this.wrong = true;
      this.say('value', row, NEGATIVE);
    } else {
      if (value > 0 && isYes(this.credits, this.bill.credit, row)) this.say('value', row, CREDIT_ADDS);
      this.addValue(row, value, origin);
    }
  }

  private addValue(row: number, value: number, origin: Origin): void {
    this.total?.add(value);
    if (origin === 'originating') {
      this.totals.add(origin, value);
      if (this.hasStatements) this.checkNotTraced(row);
      return;
    }
    this.whole = value;
    this.less = 0;
    const deducted = this.afterDeduction(row, value);
    const counted = this.hasStatements ? this.afterStatement(row, value, deducted, origin) : deducted;
    this.counted[row] = counted;
    this.totals.add(origin, this.whole, this.less);
  }

  private originOf(row: number): OriginByDocuments {
    const word = this.wordOf(row);
    const coverage = this.coverageOf(row);
    const designated = this.designations.designated[row] === 1;
    const documented = originByDocuments(word, coverage, designated);
    const { remark } = documented;
    if (remark !== null) {
      if (remark === 'NO_CERTIFICATE') this.uncertified = true;
      const { code, column } = REMARKS[remark];
      this.bill.found.add(code, { line: row + 1, column }, () =>
        remarkFinding(remark, this.typedOrigin(row), this.question.date ?? ''),
      );
    }
    if (coverage === 'covers' && (word === 'declared' || word === 'region')) this.checkPeriod(row);
    return documented;
  }

  /** What is said of a certificate that covers the day. */
  private checkPeriod(row: number): void {
    const from = this.bill.certFrom?.days[row] ?? 0;
    if (from === 0) this.openFrom = true;
    else if (isLongerThanAYear(from, this.bill.certTo?.days[row] ?? 0)) this.say('cert_to', row, LONGER_THAN_A_YEAR);
  }

  private wordOf(row: number): OriginWord {
    return this.origins[this.bill.origin?.ids[row] ?? 0] ?? 'blank';
  }

  private typedOrigin(row: number): string {
    return this.bill.origin?.words[this.bill.origin.ids[row] ?? 0] ?? '';
  }

  private coverageOf(row: number): Coverage {
    const { certFrom, certTo } = this.bill;
    const { day } = this.question;
    const from = certFrom?.days[row] ?? 0;
    const to = certTo?.days[row] ?? 0;
    if (from === 0 && to === 0) return 'none';
    if (from < 0 || to < 0 || day === null) return 'unreadable';
    // A table with one date only shows when the certificate ends.
    if (to === 0 || (from === 0 && certFrom !== null)) return 'incomplete';
    if (from > to) return 'backwards';
    return from <= day && day <= to ? 'covers' : 'other-days';
  }

  private afterDeduction(row: number, value: number): number {
    const amount = this.bill.deduction?.values[row] ?? NaN;
    if (!Number.isFinite(amount)) return value;
    const kind = this.deductionKinds[this.bill.deductionKind?.ids[row] ?? 0] ?? null;
    if (kind === null) {
      this.say('deduction_kind', row, KIND_NOT_UNDERSTOOD);
      return value;
    }
    const km = this.bill.warehouseKm?.values[row] ?? NaN;
    const recoverable = this.recoverables[this.bill.recoverable?.ids[row] ?? 0];
    const answer = permittedDeductions(
      value,
      [
        {
          kind,
          amount,
          documented: this.bill.document?.there[row] === 1,
          recoverable: recoverable === 'yes' ? true : recoverable === 'no' ? false : null,
          // Blank is delivery to the plant; what was not understood is a distance that nobody knows.
          warehouseKm: Number.isNaN(km) ? undefined : km === Infinity ? null : km,
        },
      ],
      this.question.tables,
    );
    for (const found of answer.findings) this.say('deduction', row, found);
    if (answer.kind === 'value') {
      this.less = answer.deducted;
      return answer.value;
    }
    this.wrong = true;
    return value;
  }

  /** A producer may accumulate: where a deduction leaves less than the statement and its change of the base, it is not used. */
  private afterStatement(row: number, price: number, deducted: number, origin: Origin): number {
    const stated = this.statedIn(row);
    if (stated === null) return deducted;
    if (this.wordOf(row) === 'elsewhere') {
      this.say(statedColumn(stated), row, outsideRegion(this.typedOrigin(row)));
      return deducted;
    }
    const statement = lineStatement(stated, this.question.method);
    const column = statement !== 'incomplete' && statement.kind === 'FREE_OF_VNM' ? 'statement_free' : 'statement_vnm';
    if (statement === 'incomplete') {
      this.say(column, row, this.question.method === 'TV' ? NO_VNM_STATED : INCOMPLETE);
      return deducted;
    }
    const answer = accumulation({ price, statement });
    for (const found of answer.findings)
      this.say(
        statement.kind === 'NET_COST_AND_VNM' && answer.kind === 'accumulated' ? 'statement_nc' : column,
        row,
        found,
      );
    if (answer.kind === 'refused') {
      this.wrong = true;
      return deducted;
    }
    if (statement.kind !== 'NET_COST_AND_VNM') {
      if (answer.vnm >= deducted) return deducted;
      if (statement.kind === 'VNM') {
        this.traced += 1;
        this.whole = answer.vnm;
        this.less = 0;
      } else {
        this.freed += 1;
        this.less = statement.free;
      }
      return answer.vnm;
    }
    const outOfBase = deducted === price ? 0 : Math.max(exactSum([price, -answer.cost]), 0);
    if (deducted !== price && exactSum([answer.vnm, outOfBase]) > deducted) return deducted;
    this.stated.push({ row, vnm: answer.vnm });
    this.addChangeOfVnm(this.statedVnm, answer.vnm);
    addChange(this.statedBase, price, answer.cost);
    if (origin === 'unknown') {
      this.addChangeOfVnm(this.statedVnmOfUnknown, answer.vnm);
      addChange(this.statedBaseOfUnknown, price, answer.cost);
    }
    return deducted;
  }

  private addChangeOfVnm(total: ExactTotal, stated: number): void {
    addChange(total, this.whole, stated);
    total.add(this.less);
  }

  private statedIn(row: number): StatedAmounts | null {
    const { statementNc, statementVnm, statementFree } = this.bill;
    const netCost = statementNc?.values[row] ?? NaN;
    const vnm = statementVnm?.values[row] ?? NaN;
    const free = statementFree?.values[row] ?? NaN;
    return Number.isNaN(netCost) && Number.isNaN(vnm) && Number.isNaN(free) ? null : { netCost, vnm, free };
  }

  private checkNotTraced(row: number): void {
    const stated = this.statedIn(row);
    if (stated !== null) this.say(statedColumn(stated), row, TRACED);
  }

  private say(column: BillFieldId, row: number, found: Finding): void {
    this.bill.found.add(found.code, { line: row + 1, column }, () => found);
  }
}

function addChange(total: ExactTotal, from: number, to: number): void {
  total.add(to);
  total.add(-from);
}

/** Where a statement is told: at its VNM, else at what else there is of it. */
function statedColumn({ netCost, vnm }: StatedAmounts): BillFieldId {
  return Number.isNaN(vnm) ? (Number.isNaN(netCost) ? 'statement_free' : 'statement_nc') : 'statement_vnm';
}

function isYes(meanings: readonly YesNo[], column: WordColumn | null, row: number): boolean {
  return column !== null && meanings[column.ids[row] ?? 0] === 'yes';
}

function withoutValue(origin: Origin): Finding {
  return origin === 'originating' ? VALUE_OF_ORIGINATING_MISSING : VALUE_MISSING;
}

const REMARKS: Readonly<Record<OriginRemark, { readonly code: FindingCode; readonly column: BillFieldId }>> = {
  BLANK: { code: 'UNKNOWN_ORIGIN', column: 'origin' },
  NO_CERTIFICATE: { code: 'UNKNOWN_ORIGIN', column: 'origin' },
  NOT_UNDERSTOOD: { code: 'ORIGIN_NOT_UNDERSTOOD', column: 'origin' },
  COUNTRY: { code: 'COUNTRY_IS_NOT_ORIGIN', column: 'origin' },
  OTHER_DAYS: { code: 'CERT_EXPIRED', column: 'cert_to' },
  INCOMPLETE: { code: 'CERTIFICATE_WRONG', column: 'cert_to' },
  BACKWARDS: { code: 'CERTIFICATE_WRONG', column: 'cert_to' },
  NOT_DETERMINED: { code: 'UNKNOWN_ORIGIN', column: 'origin' },
  COUNTRY_COVERED: { code: 'COUNTRY_IS_NOT_ORIGIN', column: 'origin' },
  OWN_DETERMINATION: { code: 'OWN_DETERMINATION', column: 'intermediate' },
};
