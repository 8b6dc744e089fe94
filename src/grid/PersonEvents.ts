import type { ICommandInfo, IRange } from '@univerjs/core';
import type {
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from '@univerjs/sheets';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { blockOf } from './addresses';
import { contentOf } from './cellContent';
import type { Engine } from './Engine';
import type { GridEvent } from './Grid';

type LineEvent = Extract<GridEvent, { kind: 'inserted' | 'deleted' }>;

const LINES: ReadonlyMap<string, Pick<LineEvent, 'kind' | 'axis'>> = new Map([
  [InsertRowMutation.id, { kind: 'inserted', axis: 'rows' }],
  [RemoveRowMutation.id, { kind: 'deleted', axis: 'rows' }],
  [InsertColMutation.id, { kind: 'inserted', axis: 'columns' }],
  [RemoveColMutation.id, { kind: 'deleted', axis: 'columns' }],
]);

/**
 * Tells what a person did. Whatever one command changes is told together, at the end of the turn: one `edited` for each
 * sheet, and none beside inserted or deleted lines, whose formulas follow on their own.
 */
export class PersonEvents {
  readonly #engine: Engine;
  readonly #listeners = new Set<(event: GridEvent) => void>();
  #gathered: GridEvent[] = [];
  #edits = new Map<string, { range: IRange; before: ISetRangeValuesMutationParams['cellValue'] }>();
  #scheduled = false;
  /** What the add-in started: Univer may announce it when the add-in's act is over. */
  readonly #silent = new WeakSet<object>();

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.commands.beforeCommandExecuted((command, options) => {
      const params: unknown = command.params;
      if (engine.silent && typeof params === 'object' && params !== null) this.#silent.add(params);
      if (command.id !== SetRangeValuesMutation.id || engine.silent || options?.onlyLocal === true) return;
      this.#edited(command.params as ISetRangeValuesMutationParams);
    });
    engine.commands.onCommandExecuted((command) => {
      const params: unknown = command.params;
      const silent = engine.silent || (typeof params === 'object' && params !== null && this.#silent.has(params));
      if (!silent) this.#done(command);
    });
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  tell(event: GridEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #done(command: ICommandInfo): void {
    const lines = LINES.get(command.id);
    if (lines) {
      const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
      this.#gather({ ...lines, block: blockOf(subUnitId, range) });
    } else if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as {
        from: { subUnitId: string; value: object };
        to: { subUnitId: string; value: object };
      };
      for (const side of [from, to])
        this.#edited({ unitId: this.#engine.unitId, subUnitId: side.subUnitId, cellValue: { ...side.value } });
    } else if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const last = selections.at(-1);
      if (last) this.#gather({ kind: 'selected', block: blockOf(subUnitId, last.range) });
    } else if (command.id === SetWorksheetActiveOperation.id) {
      this.#gather({ kind: 'activated', sheet: (command.params as ISetWorksheetActiveOperationParams).subUnitId });
    } else if (command.id === InsertSheetMutation.id) {
      this.#gather({ kind: 'sheet-added', sheet: (command.params as { sheet: { id: string } }).sheet.id });
    } else if (command.id === RemoveSheetMutation.id) {
      this.#gather({ kind: 'sheet-deleted', sheet: (command.params as IRemoveSheetMutationParams).subUnitId });
    } else if (command.id === SetWorksheetNameMutation.id) {
      this.#gather({ kind: 'sheet-renamed', sheet: (command.params as { subUnitId: string }).subUnitId });
    }
  }

  #edited({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const range = contentRange(cellValue);
    if (!range) return;
    const known = this.#edits.get(subUnitId);
    const single = !known && range.startRow === range.endRow && range.startColumn === range.endColumn;
    const { startRow: row, startColumn: column } = range;
    const cell = single ? this.#engine.sheet(subUnitId).getCellMatrix().getValue(row, column) : null;
    const joined = known ? union(known.range, range) : range;
    this.#edits.set(subUnitId, {
      range: joined,
      before: known ? known.before : cell ? { [row]: { [column]: { ...cell } } } : undefined,
    });
    this.#schedule();
  }

  #gather(event: GridEvent): void {
    this.#gathered = this.#gathered.filter((earlier) => !(earlier.kind === 'selected' && event.kind === 'selected'));
    this.#gathered.push(event);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const events = this.#gathered;
    const edits = this.#edits;
    this.#gathered = [];
    this.#edits = new Map();
    const shifted = events.some((event) => event.kind === 'inserted' || event.kind === 'deleted');
    if (!shifted) for (const [sheet, edit] of edits) this.tell(this.#editedEvent(sheet, edit.range, edit.before));
    for (const event of events) this.tell(event);
  }

  #editedEvent(sheet: string, range: IRange, before: ISetRangeValuesMutationParams['cellValue']): GridEvent {
    const block = blockOf(sheet, range);
    if (block.rows > 1 || block.columns > 1) return { kind: 'edited', block, before: undefined, after: undefined };
    const after = contentOf(
      this.#engine.workbook.getSheetBySheetId(sheet)?.getCellMatrix().getValue(block.row, block.column),
    );
    return { kind: 'edited', block, before: contentOf(before?.[block.row]?.[block.column]), after };
  }
}

/** The cells whose content (not only format) is written. */
function contentRange(cells: ISetRangeValuesMutationParams['cellValue']): IRange | null {
  let range: IRange | null = null;
  for (const [row, columns] of Object.entries<unknown>({ ...cells })) {
    for (const [column, cell] of Object.entries<unknown>({ ...asObject(columns) })) {
      const parts = Object.keys({ ...asObject(cell) });
      if (parts.length > 0 && parts.every((part) => part === 's')) continue;
      const one = {
        startRow: Number(row),
        endRow: Number(row),
        startColumn: Number(column),
        endColumn: Number(column),
      };
      range = range ? union(range, one) : one;
    }
  }
  return range;
}

function union(a: IRange, b: IRange): IRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
