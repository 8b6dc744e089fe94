import type { Block, Grid, GridSheet } from '../../grid/Grid';
import { ChangeLog, type ChangeType } from '../events/ChangeLog';
import { accessDenied, HostError, invalidArgument, invalidReference, itemNotFound } from '../protocol/HostError';
import { areaAddress, parseAddress, quotedSheet } from './address';
import { intersection } from './areas';
import { CellRange, SHEET_COLUMNS, SHEET_ROWS, type Area } from './CellRange';
import type { RangeAreas } from './RangeAreas';
import type { Chart } from './chart/Chart';
import type { Comment, ConditionalFormat, NamedItem, ValidationRecord } from './records';
import { Sheet } from './Sheet';
import type { Table } from './Table';

/** One message for event handlers: Excel's event number, who listens, what they are told. */
export interface Told {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

export interface BookOptions {
  readonly name: string;
  readonly date1904: boolean;
  readonly now: () => Date;
}

/** The workbook as the add-in sees it: a grid plus everything the grid does not keep. */
export class Book {
  readonly tables: Table[] = [];
  readonly names: NamedItem[] = [];
  readonly charts: Chart[] = [];
  readonly comments: Comment[] = [];
  readonly formats: ConditionalFormat[] = [];
  readonly validations: ValidationRecord[] = [];
  readonly merges: CellRange[] = [];
  readonly settings = new Map<string, unknown>();
  readonly changes = new ChangeLog();
  readonly told: Told[] = [];
  calculationMode = 'Automatic';
  enableEvents = true;
  /** A multi-row write into a filtered range is laid over its visible rows, block by block, as Excel for Windows does. */
  filterMisplacesWrites = true;
  /** Something was written since the last calculation was awaited. */
  stale = false;
  private readonly sheetRecords = new Map<string, Sheet>();
  /** Ranges that stay: of tables, names, charts and references. */
  private readonly kept = new Set<CellRange>();
  /** Ranges of the request at work. */
  private readonly passing = new Set<CellRange>();
  private readonly references = new Map<string, CellRange | RangeAreas>();
  private counter = 0;

  constructor(
    readonly grid: Grid,
    readonly options: BookOptions,
  ) {}

  /** A number that no other object of this workbook has. */
  nextNumber(): number {
    this.counter += 1;
    return this.counter;
  }

  sheets(): readonly GridSheet[] {
    return this.grid.sheets();
  }

  sheet(id: string): Sheet {
    let record = this.sheetRecords.get(id);
    if (record === undefined) {
      if (!this.grid.sheets().some((sheet) => sheet.id === id)) throw itemNotFound();
      record = new Sheet(id);
      this.sheetRecords.set(id, record);
    }
    return record;
  }

  /** The sheet with that id or name, in any case. */
  findSheet(key: string): Sheet | null {
    const sheets = this.grid.sheets();
    const found =
      sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    return found === undefined ? null : this.sheet(found.id);
  }

  sheetName(id: string): string {
    const found = this.grid.sheets().find((sheet) => sheet.id === id);
    if (found === undefined) throw itemNotFound();
    return found.name;
  }

  forgetSheet(id: string): void {
    this.sheetRecords.delete(id);
    const elsewhere = ({ range }: { readonly range: CellRange }): boolean => range.sheet !== id;
    replace(this.tables, this.tables.filter(elsewhere));
    replace(this.comments, this.comments.filter(elsewhere));
    replace(this.formats, this.formats.filter(elsewhere));
    replace(this.validations, this.validations.filter(elsewhere));
    replace(
      this.charts,
      this.charts.filter(({ sheet }) => sheet !== id),
    );
    replace(
      this.merges,
      this.merges.filter(({ sheet }) => sheet !== id),
    );
    replace(
      this.names,
      this.names.filter(({ scope }) => scope !== id),
    );
    for (const range of [...this.kept, ...this.passing]) if (range.sheet === id) range.gone = true;
  }

  /** A live range for the time of the request. */
  range(sheet: string, area: Area): CellRange {
    const { row, column, rows, columns } = area;
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument('range outside the sheet');
    if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) throw invalidArgument('range outside the sheet');
    const range = new CellRange(sheet, area);
    this.passing.add(range);
    return range;
  }

  /** A live range that stays after the request. */
  keep(range: CellRange): CellRange {
    this.kept.add(range);
    return range;
  }

  release(range: CellRange): void {
    this.kept.delete(range);
  }

  /** Every range that must follow inserted and deleted cells. */
  liveRanges(): ReadonlySet<CellRange> {
    return new Set([...this.kept, ...this.passing]);
  }

  endRequest(): void {
    this.passing.clear();
  }

  keepReference(object: CellRange | RangeAreas): void {
    object.reference ??= `r${this.nextNumber()}`;
    this.references.set(object.reference, object);
    for (const range of rangesOf(object)) this.kept.add(range);
  }

  removeReference(id: string): void {
    const object = this.references.get(id);
    if (object === undefined) return;
    this.references.delete(id);
    for (const range of rangesOf(object)) this.kept.delete(range);
  }

  reference(id: string): CellRange | RangeAreas | undefined {
    return this.references.get(id);
  }

  referenceCount(): number {
    return this.references.size;
  }

  /** Reads an address, name of cells or table name; without sheet name it means `sheet`. */
  locate(text: string, sheet: string): CellRange {
    const address = parseAddress(text);
    if (address !== null) {
      const owner = address.sheet === null ? this.sheet(sheet) : this.findSheet(address.sheet);
      if (owner === null) throw itemNotFound();
      return this.range(owner.id, address.area);
    }
    const named = this.findName(text, sheet) ?? this.findName(text, null);
    if (named?.range !== null && named?.range !== undefined) return this.range(named.range.sheet, named.range);
    const table = this.findTable(text);
    if (table !== null) return this.range(table.range.sheet, table.range);
    throw invalidArgument(text);
  }

  findTable(key: string): Table | null {
    return this.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  findName(name: string, scope: string | null): NamedItem | null {
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  tablesTouching(sheet: string, area: Area): readonly Table[] {
    return this.tables.filter(({ range }) => range.sheet === sheet && intersection(range, area) !== null);
  }

  /** `Hoja1!A1:B2`. */
  address(range: CellRange): string {
    return `${quotedSheet(this.sheetName(range.sheet))}!${areaAddress(range)}`;
  }

  block(range: CellRange): Block {
    if (range.gone) throw invalidReference();
    return { sheet: range.sheet, row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  }

  requireUnprotected(sheet: string): void {
    if (this.sheet(sheet).protection !== null) throw accessDenied();
  }

  requireUnmerged(range: CellRange): void {
    const merged = this.merges.some((area) => area.sheet === range.sheet && intersection(area, range) !== null);
    if (merged) throw new HostError('MergedRangeConflict', 'The operation is not allowed on merged cells.', 409);
  }

  /** Remembers a change of cells for the event handlers. */
  changed(sheet: string, area: Area, type: ChangeType = 'RangeEdited'): void {
    this.stale = true;
    if (!this.enableEvents) return;
    const { row, column, rows, columns } = area;
    const tables = this.tablesTouching(sheet, area).map(({ id }) => id);
    this.changes.add({ type, sheet, area: { row, column, rows, columns }, tables });
  }

  tell(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (this.enableEvents) this.told.push({ type, targets, args });
  }
}

const rangesOf = (object: CellRange | RangeAreas): readonly CellRange[] =>
  object instanceof CellRange ? [object] : object.ranges;

/** Brings an array that others hold to new content. */
export function replace<T>(array: T[], content: readonly T[]): void {
  array.splice(0, array.length, ...content);
}
