import type { LinkedTable, RefreshReport } from '../workbook/Reports';

/** What happened outside the pages, such as in a ribbon button; a new object is new news. */
export type News =
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'refreshed'; readonly table: LinkedTable; readonly report: RefreshReport };
