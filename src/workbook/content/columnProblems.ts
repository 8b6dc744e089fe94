import { BillFindings } from '../../domain/content/bill/BillFindings';
import { billField } from '../../domain/content/bill/billFields';
import { mapHeadings } from '../../domain/content/bill/mapHeadings';
import type { Finding } from '../../domain/content/Finding';
import type { ColumnField } from './ContentRequest';

/** What is wrong with what the columns of a table mean, by the same rule as in cells; nothing can be computed while there is an error. */
export function columnProblems(columns: readonly ColumnField[]): readonly Finding[] {
  const found = new BillFindings();
  mapHeadings(
    columns.map(({ heading }) => heading),
    columns.map(({ heading, field }) => [heading, field === null ? '' : billField(field).id]),
    found,
  );
  return found.all();
}
