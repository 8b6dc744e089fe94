import { RedoCommand, UndoCommand } from '@univerjs/core';
import { absoluteReferences } from './absoluteReferences';
import { contains, rangeOf } from './addresses';
import { Calculation } from './Calculation';
import { Cells } from './Cells';
import { ConditionalFormats } from './ConditionalFormats';
import type { Engine } from './Engine';
import { Filters } from './Filters';
import { display, Formats } from './Formats';
import { FormulaText } from './FormulaText';
import { Functions } from './functions/Functions';
import type {
  Block,
  FunctionInvoker,
  FunctionName,
  Grid,
  GridConditionalFormat,
  GridEvent,
  GridFilter,
  GridInput,
  GridName,
  GridSheet,
  GridStyle,
  GridTable,
  GridValidation,
  GridValue,
} from './Grid';
import { type Axis, Lines } from './Lines';
import { Names } from './Names';
import { Notes } from './Notes';
import { PersonEvents } from './PersonEvents';
import { Settling } from './Settling';
import { Sheets } from './Sheets';
import { Tables } from './Tables';
import { Typing } from './Typing';
import { Validations } from './Validations';

/** `Grid` on Univer; the browser and Node differ only in the plugins. Every act runs silently: it raises no event. */
export class UniverGrid implements Grid {
  readonly #engine: Engine;
  readonly #sheets: Sheets;
  readonly #tables: Tables;
  readonly #cells: Cells;
  readonly #formats: Formats;
  readonly #filters: Filters;
  readonly #typing: Typing;
  readonly #lines: Lines;
  readonly #names: Names;
  readonly #notes: Notes;
  readonly #validations: Validations;
  readonly #conditionalFormats: ConditionalFormats;
  readonly #functions: Functions;
  readonly #calculation: Calculation;
  readonly #settling: Settling;
  readonly #events: PersonEvents;
  #disposed = false;

  constructor(engine: Engine) {
    this.#engine = engine;
    absoluteReferences(engine);
    this.#tables = new Tables(engine);
    const text = new FormulaText(this.#tables);
    this.#sheets = new Sheets(engine);
    this.#cells = new Cells(engine, text);
    this.#formats = new Formats(engine, this.#cells);
    this.#lines = new Lines(engine);
    this.#filters = new Filters(this.#lines, this.#cells, this.#formats);
    this.#typing = new Typing(engine.undo, this.#cells, this.#formats);
    this.#names = new Names(engine, text);
    this.#notes = new Notes(engine);
    this.#validations = new Validations(engine, text);
    this.#conditionalFormats = new ConditionalFormats(engine, text);
    this.#functions = new Functions(engine);
    this.#events = new PersonEvents(engine);
    this.#calculation = new Calculation(engine, {
      begun: () => this.#functions.beginPass(),
      ended: (sheets) => {
        this.#functions.endPass();
        for (const sheet of sheets) this.#events.tell({ kind: 'calculated', sheet });
        this.#settling.look();
      },
    });
    this.#settling = new Settling(this.#calculation, this.#functions);
  }

  sheets(): readonly GridSheet[] {
    return this.#sheets.all();
  }

  activeSheet(): string {
    return this.#sheets.active();
  }

  addSheet(name: string): string {
    return this.#act(() => this.#sheets.add(name));
  }

  deleteSheet(id: string): void {
    this.#act(() => {
      this.#sheets.delete(id);
      for (const table of this.#tables.all()) if (table.block.sheet === id) this.#tables.delete(table.id);
    });
  }

  renameSheet(id: string, name: string): void {
    this.#act(() => this.#sheets.rename(id, name));
  }

  showSheet(id: string, visible: boolean): void {
    this.#act(() => this.#sheets.show(id, visible));
  }

  activateSheet(id: string): void {
    this.#act(() => this.#sheets.activate(id));
  }

  showGridlines(sheet: string, shown: boolean): void {
    this.#act(() => this.#sheets.showGridlines(sheet, shown));
  }

  usedBlock(sheet: string, formats: boolean): Block | null {
    return this.#cells.used(sheet, formats);
  }

  values(block: Block): GridValue[][] {
    return this.#cells.values(block);
  }

  formulas(block: Block): GridValue[][] {
    return this.#cells.formulas(block);
  }

  numberFormats(block: Block): string[][] {
    return this.#formats.numbers(block);
  }

  texts(block: Block): string[][] {
    return this.#formats.texts(block);
  }

  write(block: Block, inputs: readonly (readonly GridInput[])[]): void {
    this.#act(() => this.#cells.write(block, inputs));
  }

  display(value: string | number, format: string): string {
    return display(format, value);
  }

  formatNumbers(block: Block, formats: string | readonly (readonly (string | undefined)[])[]): void {
    this.#act(() => this.#formats.formatNumbers(block, formats));
  }

  style(block: Block): GridStyle {
    return this.#formats.style(block);
  }

  restyle(block: Block, style: GridStyle): void {
    this.#act(() => this.#formats.restyle(block, style));
  }

  clear(block: Block, what: 'all' | 'contents' | 'formats'): void {
    this.#act(() => this.#formats.clear(block, what));
  }

  spill(sheet: string, row: number, column: number): Block | null {
    return this.#cells.spill(sheet, row, column);
  }

  insertCells(block: Block, shift: 'down' | 'right'): void {
    this.#shift(() => this.#lines.insertCells(block, shift));
  }

  deleteCells(block: Block, shift: 'up' | 'left'): void {
    this.#shift(() => this.#lines.deleteCells(block, shift));
  }

  insertLines(block: Block, axis: Axis): void {
    this.#shift(() => this.#lines.insert(block, axis));
  }

  deleteLines(block: Block, axis: Axis): void {
    this.#shift(() => this.#lines.delete(block, axis));
  }

  columnWidth(sheet: string, column: number): number {
    return this.#lines.columnWidth(sheet, column);
  }

  setColumnWidth(sheet: string, column: number, count: number, pixels: number): void {
    this.#act(() => this.#lines.setColumnWidth(sheet, column, count, pixels));
  }

  autofitColumns(block: Block): void {
    this.#act(() => this.#lines.autofit(this.#cells.filled(block), (filled) => this.#formats.texts(filled)));
  }

  setRowHeight(sheet: string, row: number, count: number, pixels: number): void {
    this.#act(() => this.#lines.setRowHeight(sheet, row, count, pixels));
  }

  lineStart(sheet: string, axis: Axis, line: number): number {
    return this.#lines.start(sheet, axis, line);
  }

  lineAt(sheet: string, axis: Axis, pixels: number): { readonly line: number; readonly pixels: number } {
    return this.#lines.at(sheet, axis, pixels);
  }

  linesHidden(block: Block, axis: Axis): boolean[] {
    return this.#lines.hidden(block, axis);
  }

  hideLines(block: Block, axis: Axis, hidden: boolean): void {
    this.#act(() => this.#lines.hide(block, axis, hidden));
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.#act(() => this.#lines.freeze(sheet, rows, columns));
  }

  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.#lines.frozen(sheet);
  }

  putTable(table: GridTable): void {
    this.#act(() => this.#tables.put(table));
  }

  deleteTable(id: string): void {
    this.#act(() => this.#tables.delete(id));
  }

  tables(): readonly GridTable[] {
    return this.#tables.all();
  }

  putName(name: string, scope: string | null, formula: string): void {
    this.#act(() => this.#names.put(name, scope, formula));
  }

  deleteName(name: string, scope: string | null): void {
    this.#act(() => this.#names.delete(name, scope));
  }

  names(): readonly GridName[] {
    return this.#names.all();
  }

  validate(block: Block, rule: GridValidation | null): void {
    this.#act(() => this.#validations.put(block, rule));
  }

  validation(sheet: string, row: number, column: number): GridValidation | null {
    return this.#validations.at(sheet, row, column);
  }

  putConditionalFormat(format: GridConditionalFormat): void {
    this.#act(() => this.#conditionalFormats.put(format));
  }

  deleteConditionalFormat(id: string): void {
    this.#act(() => this.#conditionalFormats.delete(id));
  }

  conditionalFormats(): readonly Omit<GridConditionalFormat, 'style'>[] {
    return this.#conditionalFormats.all();
  }

  filter(block: Block, filters: readonly GridFilter[] | null): void {
    this.#act(() => this.#filters.apply(block, filters));
  }

  note(sheet: string, row: number, column: number): string | null {
    return this.#notes.get(sheet, row, column);
  }

  setNote(sheet: string, row: number, column: number, text: string | null): void {
    this.#act(() => this.#notes.set(sheet, row, column, text));
  }

  selection(): Block {
    return this.#sheets.selection();
  }

  select(block: Block): void {
    this.#act(() => this.#sheets.select(block));
  }

  useFunctions(functions: readonly FunctionName[], invoke: FunctionInvoker): void {
    this.#functions.use(functions, invoke, this.#calculation);
  }

  functionMessage(sheet: string, row: number, column: number): string | null {
    return this.#functions.message(sheet, row, column);
  }

  recalculate(block: Block | 'all'): void {
    this.#functions.forget(
      (sheet, row, column) => block === 'all' || (sheet === block.sheet && contains(rangeOf(block), row, column)),
    );
    if (block === 'all') this.#calculation.markAllDirty();
    else this.#calculation.markDirty([{ unitId: this.#engine.unitId, sheetId: block.sheet, range: rangeOf(block) }]);
  }

  calculated(): Promise<void> {
    return this.#settling.calculated();
  }

  settled(): Promise<void> {
    return this.#settling.settled();
  }

  suspendCalculation(): void {
    this.#calculation.suspend();
    this.#settling.look();
  }

  resumeCalculation(): void {
    this.#calculation.resume();
    this.#settling.look();
  }

  beginUndoGroup(): void {
    this.#engine.undo.begin();
  }

  endUndoGroup(): void {
    this.#engine.undo.end();
  }

  undo(): Promise<boolean> {
    return this.#engine.commands.executeCommand(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.#engine.commands.executeCommand(RedoCommand.id);
  }

  type(sheet: string, row: number, column: number, text: string): void {
    this.#typing.type(sheet, row, column, text);
  }

  onEvent(listener: (event: GridEvent) => void): () => void {
    return this.#events.listen(listener);
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#calculation.dispose();
    this.#functions.dispose();
    this.#settling.dispose();
    this.#engine.dispose();
  }

  /** Univer selects what is inserted or deleted; the person's selection stays where it is instead. */
  #shift(work: () => void): void {
    this.#act(() => {
      const selection = this.#sheets.selection();
      work();
      this.#sheets.select(selection);
    });
  }

  /** One act of the add-in: silent, and one step of undo. */
  #act<T>(work: () => T): T {
    this.#engine.undo.begin();
    try {
      return this.#engine.silently(work);
    } finally {
      this.#engine.undo.end();
    }
  }
}
