export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Zero-based rectangle on a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A live rectangle of cells: it follows the rows, columns and cells inserted and deleted around it. */
export class CellRange implements Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** All its cells were deleted. */
  gone = false;
  /** Id under which the add-in keeps it between requests. */
  reference: string | null = null;

  constructor(
    readonly sheet: string,
    area: Area,
  ) {
    this.row = area.row;
    this.column = area.column;
    this.rows = area.rows;
    this.columns = area.columns;
  }

  moveTo(area: Area | null): void {
    if (area === null) {
      this.gone = true;
      return;
    }
    this.row = area.row;
    this.column = area.column;
    this.rows = area.rows;
    this.columns = area.columns;
  }

  get entireRows(): boolean {
    return this.column === 0 && this.columns === SHEET_COLUMNS;
  }

  get entireColumns(): boolean {
    return this.row === 0 && this.rows === SHEET_ROWS;
  }

  /** Whole rows, whole columns or the whole sheet: Excel answers null for their cells. */
  get unbounded(): boolean {
    return this.entireRows || this.entireColumns;
  }
}
