import type { LinkedTable, RefreshReport } from '../workbook/Reports';

/** What ribbon buttons need of the workbook and the pane. */
export interface CommandsPort {
  /** Shows the pane at a page; on Changes perhaps with a table. */
  show(page: 'catalogue' | 'changes' | null, tableId?: string): Promise<void>;
  /** The linked table under the selection, else the only one of the workbook; null when there is no telling which. */
  tableInMind(): Promise<LinkedTable | null>;
  refresh(tableId: string): Promise<RefreshReport>;
  /** Tells in the pane, if it is open, what a refresh brought. */
  refreshed(table: LinkedTable, report: RefreshReport): void;
  /** Opens the pane and tells there what went wrong. */
  fail(error: unknown): Promise<void>;
}
