import type { PageContent } from './NewPage';

/** Characters that structured references would have to escape, each program in its own way. */
const SPECIAL = /[[\]#'@\r\n]/;

/**
 * A heading of a table, so that it follows when the person renames the column
 *
 * A heading with special characters is written as it is now; renamed later, it is no longer named here and told by its own words.
 */
export function headingContent(table: string, heading: string): PageContent {
  return SPECIAL.test(heading) || heading.trim() !== heading
    ? { text: heading }
    : { formula: `=${table}[[#Headers],[${heading}]]` };
}
