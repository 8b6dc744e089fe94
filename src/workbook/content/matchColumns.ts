import { matchBillHeading } from '../../domain/content/bill/billFields';
import type { ColumnField } from './ContentRequest';

/** What each column of a table holds, as far as its heading says. */
export function matchColumns(headings: readonly string[]): readonly ColumnField[] {
  return headings.map((heading) => ({ heading, field: matchBillHeading(heading)?.id ?? null }));
}
