/** A cell's plain content; null is blank. Errors are texts such as `#N/A`. */
export type GridValue = string | number | boolean | null;

/** Zero-based block of cells. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What to write to each cell; undefined leaves it, null clears it. A text is written as text, never evaluated. */
export type GridInput = undefined | null | { readonly value: string | number | boolean } | { readonly formula: string };

export interface GridStyle {
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly block: Block;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly columns: readonly string[];
  readonly style: string;
}

/** A defined name; `scope` is the id of the only sheet that knows it, null when the whole workbook does. */
export interface GridName {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
}

export type GridValidation =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly strict: boolean }
  | { readonly kind: 'list-formula'; readonly formula: string; readonly strict: boolean }
  | { readonly kind: 'custom'; readonly formula: string; readonly strict: boolean }
  | {
      readonly kind: 'number' | 'integer' | 'date' | 'text-length';
      readonly operator:
        'between' | 'notBetween' | 'equal' | 'notEqual' | 'greater' | 'less' | 'greaterOrEqual' | 'lessOrEqual';
      readonly first: string | number;
      readonly second?: string | number;
      readonly strict: boolean;
    };

/** Rows of the block whose value in `column` is not accepted are hidden. */
export interface GridFilter {
  readonly column: number;
  readonly accepts: (text: string, value: GridValue) => boolean;
}

export interface GridConditionalFormat {
  readonly id: string;
  readonly block: Block;
  /** Excel formula relative to the block's first cell, without sheet name. */
  readonly formula: string;
  readonly style: GridStyle;
}

/** What a person (not the add-in) did to the grid. */
export type GridEvent =
  | {
      readonly kind: 'edited';
      readonly block: Block;
      readonly before: GridValue | undefined;
      readonly after: GridValue | undefined;
    }
  | { readonly kind: 'inserted' | 'deleted'; readonly axis: 'rows' | 'columns'; readonly block: Block }
  | { readonly kind: 'selected'; readonly block: Block }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed'; readonly sheet: string }
  | { readonly kind: 'calculated'; readonly sheet: string };

/** An argument of a custom function: blank cells are null, a range is a matrix, an omitted argument is undefined. */
export type FunctionArgument = GridValue | readonly (readonly GridValue[])[] | undefined;

export interface FunctionCall {
  /** Upper-case id with namespace, such as `CBO.RVC`. */
  readonly name: string;
  readonly arguments: readonly FunctionArgument[];
  /** Cell that holds the formula, such as `Hoja1!B2`. */
  readonly address: string;
}

export type FunctionResult =
  | { readonly ok: true; readonly value: GridValue | readonly (readonly GridValue[])[] }
  | { readonly ok: false; readonly error: string; readonly message?: string };

/** Answers custom functions; equal pending calls may be asked once. */
export type FunctionInvoker = (call: FunctionCall) => FunctionResult | Promise<FunctionResult>;

export interface FunctionName {
  readonly name: string;
  readonly minArguments: number;
  readonly maxArguments: number;
  readonly description: string;
  readonly parameters: readonly string[];
}

/**
 * A workbook with a calculation engine, in the browser and in Node. Mutations made through this interface raise no
 * `GridEvent`; what a person does in the grid raises them.
 */
export interface Grid {
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  showSheet(id: string, visible: boolean): void;
  activateSheet(id: string): void;
  /** Draws the lines between the cells or leaves them out. */
  showGridlines(sheet: string, shown: boolean): void;

  /** Smallest block that holds all content (or any format when `formats`); null when the sheet is empty. */
  usedBlock(sheet: string, formats: boolean): Block | null;
  values(block: Block): GridValue[][];
  /** Formula text with `=` where a cell has one, else its value. */
  formulas(block: Block): GridValue[][];
  numberFormats(block: Block): string[][];
  /** What a person sees. */
  texts(block: Block): string[][];
  write(block: Block, inputs: readonly (readonly GridInput[])[]): void;
  /** What a person would see of the value in a cell with this number format. */
  display(value: string | number, format: string): string;
  /** One format for all cells, or one per cell; undefined leaves a cell's format. */
  formatNumbers(block: Block, formats: string | readonly (readonly (string | undefined)[])[]): void;
  style(block: Block): GridStyle;
  restyle(block: Block, style: GridStyle): void;
  clear(block: Block, what: 'all' | 'contents' | 'formats'): void;
  /** Where the block spills from the formula at its first cell; null when it does not spill. */
  spill(sheet: string, row: number, column: number): Block | null;

  insertCells(block: Block, shift: 'down' | 'right'): void;
  deleteCells(block: Block, shift: 'up' | 'left'): void;
  /** Whole rows or columns that the block touches. */
  insertLines(block: Block, axis: 'rows' | 'columns'): void;
  deleteLines(block: Block, axis: 'rows' | 'columns'): void;

  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, count: number, pixels: number): void;
  autofitColumns(block: Block): void;
  setRowHeight(sheet: string, row: number, count: number, pixels: number): void;
  /** Pixels from the start of the sheet to the start of the line; hidden lines take none. */
  lineStart(sheet: string, axis: 'rows' | 'columns', line: number): number;
  /** The visible line at so many pixels from the start of the sheet, and how far into it. */
  lineAt(sheet: string, axis: 'rows' | 'columns', pixels: number): { readonly line: number; readonly pixels: number };
  linesHidden(block: Block, axis: 'rows' | 'columns'): boolean[];
  hideLines(block: Block, axis: 'rows' | 'columns', hidden: boolean): void;
  freeze(sheet: string, rows: number, columns: number): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };

  /** Adds the table or brings an existing one with this id to the given state, so that structured references follow it. */
  putTable(table: GridTable): void;
  deleteTable(id: string): void;
  /** All tables as they stand now: they move, grow and shrink with inserted and deleted cells. */
  tables(): readonly GridTable[];
  putName(name: string, scope: string | null, formula: string): void;
  deleteName(name: string, scope: string | null): void;
  /** All names as they stand now: their references move with inserted and deleted cells. */
  names(): readonly GridName[];
  validate(block: Block, rule: GridValidation | null): void;
  /** The rule of a cell as it stands now; null when there is none. */
  validation(sheet: string, row: number, column: number): GridValidation | null;
  putConditionalFormat(format: GridConditionalFormat): void;
  deleteConditionalFormat(id: string): void;
  /** Where the formats stand now and their formulas: both move with inserted and deleted cells. */
  conditionalFormats(): readonly Omit<GridConditionalFormat, 'style'>[];
  /** Replaces all filters of the block (header row included); null takes them away and shows its rows. */
  filter(block: Block, filters: readonly GridFilter[] | null): void;
  note(sheet: string, row: number, column: number): string | null;
  setNote(sheet: string, row: number, column: number, text: string | null): void;

  selection(): Block;
  select(block: Block): void;

  /** Makes the functions known to the engine and answers every call through `invoke`; pending cells show `#GETTING_DATA`. */
  useFunctions(functions: readonly FunctionName[], invoke: FunctionInvoker): void;
  /** The sentence that came with the error a custom function gave in this cell; null when there is none. */
  functionMessage(sheet: string, row: number, column: number): string | null;
  /** Marks cells (or everything) dirty, so that custom functions in them are asked again. */
  recalculate(block: Block | 'all'): void;
  /** Resolves when no ordinary calculation is running; custom functions may still be pending. At once when nothing is dirty. */
  calculated(): Promise<void>;
  /** Resolves when no calculation is running and no custom function is pending; rejects when that takes over a minute. */
  settled(): Promise<void>;
  /** Calculation waits while suspended; calls nest. */
  suspendCalculation(): void;
  resumeCalculation(): void;

  /** What happens between the two is one undo step. */
  beginUndoGroup(): void;
  endUndoGroup(): void;
  /** What Ctrl+Z does: the act of a person, so it raises events. False when there is nothing to undo. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /**
   * Types into a cell as a person does, so it raises events: numbers, percentages, dates, TRUE/FALSE, `=formula`; a leading
   * apostrophe makes it text, '' clears the cell. Validations do not stop it.
   */
  type(sheet: string, row: number, column: number, text: string): void;

  onEvent(listener: (event: GridEvent) => void): () => void;
  dispose(): void;
}
