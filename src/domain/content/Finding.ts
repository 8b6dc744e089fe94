import type { Bilingual } from '../language';
import type { BillFieldId } from './bill/billFields';

/**
 * What a rule found in the numbers it was given.
 *
 * The names are those of the project's specification of content rules; each stands for one mistake that a person can make.
 */
export type FindingCode =
  | 'BASE_UNKNOWN'
  | 'VNM_UNKNOWN'
  | 'COST_UNKNOWN'
  | 'NOT_A_NUMBER'
  | 'DIV_BY_ZERO'
  | 'BASE_NOT_POSITIVE'
  | 'NEGATIVE_VNM'
  | 'NEGATIVE_COST'
  | 'VNM_GT_BASE'
  | 'UNKNOWN_ORIGIN'
  | 'PART_NOT_UNDERSTOOD'
  | 'METHOD_NOT_UNDERSTOOD'
  | 'MEASURE_NOT_UNDERSTOOD'
  | 'DATE_NOT_UNDERSTOOD'
  | 'METHOD_NOT_AVAILABLE'
  | 'METHOD_MIX'
  | 'METHOD_IF_RULE_ALLOWS'
  | 'MEASURE_NOT_AVAILABLE'
  | 'WRONG_TABLE'
  | 'HS_NOT_LISTED'
  | 'AFTERMARKET'
  | 'WRONG_DATE'
  | 'AFTER_RULES_AS_OF'
  | 'NEW_PLANT_OR_REFIT'
  | 'ALTERNATIVE_STAGING'
  | 'OVERRIDE_WRONG'
  | 'OVERRIDE_USED'
  | 'MELTED_AND_POURED'
  | 'METAL_VALUE_ONLY'
  | 'EXCLUDED_NOT_REMOVED'
  | 'PROFIT_IN_NC'
  | 'FREIGHT_IN_TV'
  | 'NOT_ALLOCABLE'
  | 'UNDOCUMENTED_DEDUCTION'
  | 'RECOVERABLE_DUTY'
  | 'BEYOND_LOCATION'
  | 'EXCLUDED_FROM_MATERIAL'
  | 'DOUBLE_DESIGNATION'
  | 'STATEMENT_WRONG'
  | 'DE_MINIMIS_BASE'
  | 'INTERPRETATION'
  | 'STOCK_SHORT'
  | 'MEAN_OF_PERCENTAGES'
  | 'AVERAGING_PERIOD'
  | 'ELECTION_LATE'
  | 'ELECTION_IRREVOCABLE'
  | 'YEAR_END_ANALYSIS'
  | 'TRACED_INTO_ORIGINATING'
  | 'POOLED_METALS'
  | 'CORE_PART_ABSENT'
  | 'CORE_PART_TWICE'
  | 'LISTED_VNM_GT_VNM'
  | 'CREDIT_DENIED'
  | 'LVC_CAP'
  | 'LVC_GT_BASE'
  | 'LVC_HWLC_ONE_SIDE'
  | 'LVC_BONUS_IN_RATE'
  | 'FREIGHT_NOT_COUNTED'
  | 'OWN_MEASURE'
  | 'UNKNOWN_STATE'
  | 'REGION_NOT_UNDERSTOOD'
  | 'RESOLD_IMPORTS'
  | 'INTRACOMPANY'
  | 'UNMARKED'
  | 'SUPPLIER_SHARE'
  | 'TOO_LARGE'
  | 'COUNTRY_IS_NOT_ORIGIN'
  | 'CERT_EXPIRED'
  | 'MIXED_CURRENCY'
  | 'MIXED_UNIT'
  | 'BOM_GAP'
  | 'HEADING_UNKNOWN'
  | 'HEADING_TWICE'
  | 'HEADING_MISSING'
  | 'MAPPING_WRONG'
  | 'NO_LINES'
  | 'CELL_ERROR'
  | 'WORD_NOT_UNDERSTOOD'
  | 'ORIGIN_NOT_UNDERSTOOD'
  | 'CERTIFICATE_WRONG'
  | 'HS_MALFORMED'
  | 'VALUE_ZERO'
  | 'ACCUMULATED'
  | 'OUTSIDE_REGION'
  | 'CREDIT_SIGN'
  | 'OWN_DETERMINATION'
  | 'INSIDE_DESIGNATED';

/**
 * - `error`: there is no answer until this is put right.
 * - `missing`: there is no answer because something is not known.
 * - `warning`: there is an answer, and a reason to doubt the question.
 * - `note`: what the answer depends on.
 */
export type Severity = 'error' | 'missing' | 'warning' | 'note';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence a person can act on. */
  readonly sentence: Bilingual;
  /** Where in a bill of materials; left out when it is about the whole. */
  readonly at?: BillPlace;
}

/** A cell of a bill of materials, or all of a line or a column. */
export interface BillPlace {
  /** Counted from 1 at the first row below the headings; null is the heading row. */
  readonly line: number | null;
  /** The column by its field, or by its heading as typed when it has no field. */
  readonly column: BillFieldId | { readonly heading: string } | null;
}

export function finding(code: FindingCode, severity: Severity, es: string, en: string): Finding {
  return { code, severity, sentence: { es, en } };
}

/** No answer: a mistake to put right. */
export interface Refused {
  readonly kind: 'refused';
  readonly findings: readonly Finding[];
}

/** No answer: not enough is known. Neither yes nor no, and not zero. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly findings: readonly Finding[];
}

/** A number, with what is worth saying about it. */
export interface Amount {
  readonly kind: 'value';
  readonly value: number;
  readonly findings: readonly Finding[];
}

export const refused = (...findings: readonly Finding[]): Refused => ({ kind: 'refused', findings });
export const unknown = (...findings: readonly Finding[]): Unknown => ({ kind: 'unknown', findings });
export const amount = (value: number, findings: readonly Finding[] = NOTHING_FOUND): Amount => ({
  kind: 'value',
  value,
  findings,
});

const NOTHING_FOUND: readonly Finding[] = [];
