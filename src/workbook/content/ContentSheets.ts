import type { CellAddress, WorkOptions } from '../Reports';
import type { NewTable, TableShape } from '../Workbook';
import type { NewPage } from './page/NewPage';

/** The sheets that were added; `bill` is null when the materials stand in a table that was there before. */
export interface AddedSheets {
  /** The cell of the page where a person begins. */
  readonly start: CellAddress;
  readonly bill: TableShape | null;
}

/** Adds sheets for regional content. Failures reject with a `WorkbookError`. */
export interface ContentSheets {
  /**
   * Adds a page and, behind it, a sheet with a table of materials, as one step: on failure, or when it is stopped, the workbook is as it was.
   *
   * @param page told how the table came to be called, since the page's formulas name it
   */
  add(bill: NewTable | null, page: (made: TableShape | null) => NewPage, options?: WorkOptions): Promise<AddedSheets>;
}
