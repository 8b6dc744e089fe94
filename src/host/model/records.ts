import type { CellRange } from './CellRange';
import type { FilterCriteria } from './FilterCriteria';

/** A name of the workbook (`scope` null) or of one sheet. */
export class NamedItem {
  visible = true;
  comment = '';

  constructor(
    readonly id: string,
    readonly name: string,
    readonly scope: string | null,
    /** Formula with `=`; for names of cells it is derived from `range`. */
    public formula: string,
    /** The cells that the name means, null for a constant or formula. */
    public range: CellRange | null,
  ) {}
}

export class Comment {
  resolved = false;
  readonly replies: string[] = [];

  constructor(
    readonly id: string,
    public content: string,
    readonly range: CellRange,
    readonly created: Date,
  ) {}
}

/** A rule of one of four kinds, as the add-in gave it, and the look of the cells that it holds for. */
export class ConditionalFormat {
  formula = '';
  cellValueRule: { readonly formula1: string; readonly formula2?: string; readonly operator: string } | null = null;
  textRule: { readonly operator: string; readonly text: string } | null = null;
  presetCriterion: string | null = null;
  stopIfTrue = false;
  fill: string | null = null;
  fontColor: string | null = null;
  bold: boolean | null = null;
  italic: boolean | null = null;

  constructor(
    readonly id: string,
    readonly type: string,
    readonly range: CellRange,
  ) {}
}

/** The data validation of one block of cells, as the add-in gave it. */
export class ValidationRecord {
  rule: Readonly<Record<string, unknown>> | null = null;
  prompt: Readonly<Record<string, unknown>> | null = null;
  errorAlert: Readonly<Record<string, unknown>> | null = null;
  ignoreBlanks = true;

  constructor(readonly range: CellRange) {}
}

export class SheetFilter {
  readonly criteria = new Map<number, FilterCriteria>();

  constructor(readonly range: CellRange) {}
}
