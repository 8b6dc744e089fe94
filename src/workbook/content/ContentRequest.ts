import type { BillFieldId } from '../../domain/content/bill/billFields';
import type { Method } from '../../domain/content/DatedThreshold';
import type { PartUse } from '../../domain/content/partUse';
import type { Language } from '../../domain/language';
import type { CellAddress } from '../Reports';

/** What a column of a person's own table holds; null is nothing that the content needs. */
export interface ColumnField {
  readonly heading: string;
  readonly field: BillFieldId | null;
}

/** The materials: a new table, or one of the workbook's. */
export type Materials =
  | {
      readonly kind: 'new';
      /** With made-up lines that show how it is filled in. */
      readonly examples: boolean;
      /** With the columns for deductions, statements of suppliers and intermediate materials. */
      readonly allColumns: boolean;
    }
  | { readonly kind: 'own'; readonly tableId: string; readonly columns: readonly ColumnField[] };

/** What a content sheet is to compute. */
export interface ContentRequest {
  /** A part code or an HS code. */
  readonly part: string;
  readonly method: Method;
  /** `AAAA-MM-DD`. */
  readonly date: string;
  /** What the part is for; it settles HS codes that stand in several tables. */
  readonly use?: PartUse | null;
  /** Last day of an approved alternative staging regime, `AAAA-MM-DD`. */
  readonly approvedEnd?: string | null;
  /** Whether the rule of the product offers transaction value; null or left out is not known, and the sheet asks where it matters. */
  readonly ruleHasTv?: boolean | null;
  readonly materials: Materials;
  readonly language: Language;
}

/** What was added. */
export interface ContentReport {
  /** Where a person begins. */
  readonly start: CellAddress;
  readonly table: string;
  /** Sheet of the new table; null when the person's own one is used. */
  readonly tableSheet: string | null;
}
