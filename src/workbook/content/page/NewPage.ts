/** What stands in a cell. A text is written as text, never evaluated; a formula is ours and in English notation. */
export type PageContent = null | { readonly text: string } | { readonly number: number } | { readonly formula: string };

/** Cells of a sheet, counted from 0. */
export interface PageArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What cells are for; the adapter says how that looks. */
export type PageLook =
  | 'title'
  | 'note'
  | 'figure-name'
  | 'figure'
  | 'heading'
  | 'name'
  | 'choice'
  | 'input'
  | 'result'
  | 'column'
  | 'body'
  | 'aside';

export interface PageBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PageContent[])[];
  readonly look: PageLook;
  /** Excel number format in English; null leaves the cells as they are. */
  readonly numberFormat: string | null;
}

/** The look or number format of cells that a formula will fill. */
export interface PageFormat {
  readonly area: PageArea;
  readonly look: PageLook | null;
  readonly numberFormat: string | null;
}

/** What a person may put into a cell. */
export type InputRule =
  | {
      readonly kind: 'list';
      readonly choices: readonly string[];
      /** Other values are refused. */
      readonly only: boolean;
    }
  | { readonly kind: 'amount' }
  /** A day from `from` on, `AAAA-MM-DD`. */
  | { readonly kind: 'day'; readonly from: string };

export interface PageInput {
  readonly area: PageArea;
  readonly rule: InputRule;
  /** Shown beside the cell while it is selected. */
  readonly hint: { readonly title: string; readonly message: string } | null;
}

/** Cells that stand out while a formula is true; references are relative to the first cell. */
export interface PageMark {
  readonly area: PageArea;
  readonly formula: string;
  readonly tone: 'good' | 'bad' | 'doubt' | 'quiet';
}

/** Columns of the first series, a line for the second, both shares from 0 to 1. */
export interface PageChart {
  readonly title: string;
  /** Headings above, names of the groups in the first column. */
  readonly source: PageArea;
  readonly place: PageArea;
}

/** How high rows are, since Excel does not fit them to what formulas give. */
export interface PageRows {
  readonly row: number;
  readonly rows: number;
  readonly points: number;
}

/** A sheet to be added, as plain data. */
export interface NewPage {
  /** Wished name; a number is added when it is taken. */
  readonly sheetName: string;
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly PageRows[];
  /** Rows from above that stay in sight. */
  readonly frozenRows: number;
  readonly blocks: readonly PageBlock[];
  readonly formats: readonly PageFormat[];
  readonly inputs: readonly PageInput[];
  readonly marks: readonly PageMark[];
  readonly chart: PageChart;
  /** The cell where a person begins. */
  readonly start: { readonly row: number; readonly column: number };
}
