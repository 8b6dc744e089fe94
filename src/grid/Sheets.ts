import { BooleanNumber, RANGE_TYPE } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { blockOf, rangeOf } from './addresses';
import type { Engine } from './Engine';
import { NEW_SHEET } from './Engine';
import type { Block, GridSheet } from './Grid';

/** The sheets of the workbook, the active one and what is selected in it. */
export class Sheets {
  readonly #engine: Engine;
  #made = 1;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  all(): GridSheet[] {
    return this.#engine.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
    }));
  }

  active(): string {
    return this.#engine.workbook.ensureActiveSheet().getSheetId();
  }

  /** Adds the sheet after the last one, without showing it. */
  add(name: string): string {
    if (this.all().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`A sheet is called ${name} already`);
    let id: string;
    do {
      this.#made += 1;
      id = `sheet-${this.#made}`;
    } while (this.#engine.workbook.getSheetBySheetId(id));
    const active = this.active();
    this.#engine.run(InsertSheetCommand.id, { unitId: this.#engine.unitId, sheet: { id, name, ...NEW_SHEET } });
    if (this.active() !== active) this.activate(active);
    return id;
  }

  delete(id: string): void {
    this.#engine.sheet(id);
    const others = this.all().filter((sheet) => sheet.id !== id && sheet.visible);
    const [next] = others;
    if (!next) throw new Error('A workbook keeps at least one visible sheet');
    if (this.active() === id) this.activate(next.id);
    this.#engine.run(RemoveSheetCommand.id, this.#target(id));
  }

  rename(id: string, name: string): void {
    this.#engine.run(SetWorksheetNameCommand.id, { ...this.#target(id), name });
  }

  show(id: string, visible: boolean): void {
    const hidden = this.#engine.sheet(id).isSheetHidden();
    const wanted = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === wanted) return;
    const next = this.all().find((sheet) => sheet.id !== id && sheet.visible);
    if (!visible && !next) throw new Error('A workbook keeps at least one visible sheet');
    if (!visible && next && this.active() === id) this.activate(next.id);
    const change = (value: BooleanNumber) => ({
      id: SetWorksheetHideMutation.id,
      params: { ...this.#target(id), hidden: value },
    });
    this.#engine.change([change(wanted)], [change(hidden)]);
  }

  showGridlines(id: string, shown: boolean): void {
    const before = this.#engine.sheet(id).getConfig().showGridlines;
    const change = (showGridlines: BooleanNumber) => ({
      id: ToggleGridlinesMutation.id,
      params: { ...this.#target(id), showGridlines },
    });
    this.#engine.change([change(shown ? BooleanNumber.TRUE : BooleanNumber.FALSE)], [change(before)]);
  }

  activate(id: string): void {
    this.#engine.sheet(id);
    this.#engine.run(SetWorksheetActiveOperation.id, this.#target(id));
  }

  selection(): Block {
    const last = this.#engine.get(SheetsSelectionsService).getCurrentLastSelection();
    const sheet = this.active();
    return last ? blockOf(sheet, last.range) : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(block: Block): void {
    if (this.active() !== block.sheet) this.activate(block.sheet);
    const range = { ...rangeOf(block), rangeType: this.#rangeType(block) };
    const primary = {
      startRow: block.row,
      endRow: block.row,
      startColumn: block.column,
      endColumn: block.column,
      actualRow: block.row,
      actualColumn: block.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.#engine.run(SetSelectionsOperation.id, {
      ...this.#target(block.sheet),
      selections: [{ range, primary, style: null }],
    });
  }

  /** Univer highlights the headings of whole rows and columns, and goes on with what it selected last when it is not told. */
  #rangeType({ sheet, rows, columns }: Block): RANGE_TYPE {
    const worksheet = this.#engine.sheet(sheet);
    const [wide, high] = [columns >= worksheet.getColumnCount(), rows >= worksheet.getRowCount()];
    if (wide && high) return RANGE_TYPE.ALL;
    if (wide) return RANGE_TYPE.ROW;
    return high ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL;
  }

  #target(id: string) {
    return { unitId: this.#engine.unitId, subUnitId: id };
  }
}
