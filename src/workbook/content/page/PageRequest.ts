import type { Method } from '../../../domain/content/DatedThreshold';
import type { PartUse } from '../../../domain/content/partUse';
import type { Language } from '../../../domain/language';
import type { ColumnField } from '../ContentRequest';

/** What a content page is made from. */
export interface PageRequest {
  readonly part: string;
  readonly method: Method;
  readonly date: string;
  /** What the part is for; null is not said. */
  readonly use: PartUse | null;
  /** Last day of an approved alternative staging regime, `AAAA-MM-DD`. */
  readonly approvedEnd: string | null;
  /** Whether the rule of the product offers transaction value; null is not known. */
  readonly ruleHasTv: boolean | null;
  readonly language: Language;
  /** Which day the workbook counts from; the day is a text where it is not 1900, since functions are not told. */
  readonly dates: 1900 | 1904;
  readonly table: string;
  /** What the columns of a person's own table hold; null when the headings speak for themselves. */
  readonly columns: readonly ColumnField[] | null;
  /** With costs that fit the made-up lines. */
  readonly examples: boolean;
}
