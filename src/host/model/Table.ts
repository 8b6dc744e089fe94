import type { CellRange } from './CellRange';
import type { FilterCriteria } from './FilterCriteria';

export interface SortField {
  /** Column offset from the table's or range's first column. */
  readonly key: number;
  readonly ascending: boolean;
}

/** An Excel table; `range` includes its header and totals rows. */
export class Table {
  showHeaders = true;
  showTotals = false;
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  style = 'TableStyleMedium2';
  columns: TableColumn[] = [];
  /** Criteria by column id. */
  readonly filters = new Map<number, FilterCriteria>();
  sort: readonly SortField[] = [];
  private nextColumn = 1;

  constructor(
    readonly id: string,
    public name: string,
    readonly range: CellRange,
  ) {}

  addColumn(position: number, name: string): TableColumn {
    const column = new TableColumn(this, this.nextColumn++, name);
    this.columns.splice(position, 0, column);
    return column;
  }

  get bodyRow(): number {
    return this.range.row + (this.showHeaders ? 1 : 0);
  }

  get bodyRows(): number {
    return this.range.rows - (this.showHeaders ? 1 : 0) - (this.showTotals ? 1 : 0);
  }
}

export class TableColumn {
  constructor(
    readonly table: Table,
    readonly id: number,
    public name: string,
  ) {}

  /** Offset from the table's first column. */
  get index(): number {
    return this.table.columns.indexOf(this);
  }
}
