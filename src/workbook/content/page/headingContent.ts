import { columnReference } from './columnReference';
import type { PageContent } from './NewPage';

/**
 * A heading of a table, so that it follows when the person renames the column
 *
 * A heading with special characters is written as it is now; renamed later, it is no longer named here and told by its own words.
 */
export function headingContent(table: string, heading: string): PageContent {
  const reference = columnReference(table, heading, '[#Headers],');
  return reference === null ? { text: heading } : { formula: `=${reference}` };
}
