import type { IRange, IUnitRange } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { DirtyMark } from './DirtyMarks';
import { denseDirt, leftOver, onlyStyles, spillsOf } from './dirtyCells';
import type { Engine } from './Engine';

type Dirty = Required<ReturnType<DirtyMark['getDirtyData']>>;

/** Commands after which a name in a formula means something else. */
const MEANINGS: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  RemoveSuperTableMutation.id,
  SetSuperTableMutation.id,
]);

export interface CalculationListener {
  /** A pass begins. */
  begun(): void;
  /** A pass ended and its results are in the cells of these sheets. */
  ended(sheets: readonly string[]): void;
}

/**
 * When the engine calculates: right after the turn of the event loop in which something changed, unless suspended. Changes
 * made while a pass runs are calculated in the next one.
 */
export class Calculation {
  readonly #engine: Engine;
  readonly #listener: CalculationListener;
  #dirty = nothingDirty();
  #changed = false;
  #running = false;
  #suspended = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #results = new Set<string>();
  /** What each sheet's formulas spilled into when the pass began. */
  #spilled = new Map<string, readonly IRange[]>();
  #disposed = false;

  constructor(engine: Engine, listener: CalculationListener) {
    this.#engine = engine;
    this.#listener = listener;
    const marks = engine.dirtyMarks();
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.#notified(command.params as ISetFormulaCalculationNotificationMutation);
      if (command.id === SetFormulaCalculationResultMutation.id)
        this.#noteResults(command.params as ISetFormulaCalculationResultMutation);
      if (MEANINGS.has(command.id)) this.#meaningsChanged(command.id !== SetSuperTableMutation.id);
      const mark = marks.made(command.id);
      if (!mark) return;
      const written =
        command.id === SetRangeValuesMutation.id ? (command.params as ISetRangeValuesMutationParams) : null;
      if (written && (options?.onlyLocal === true || onlyStyles(written))) return;
      merge(
        this.#dirty,
        (written && denseDirt(written, engine.formulas.getArrayFormulaRange())) ?? mark.getDirtyData(command),
      );
      this.#schedule();
    });
  }

  get idle(): boolean {
    return !this.#running && (!this.#changed || this.#suspended > 0);
  }

  suspend(): void {
    this.#suspended += 1;
  }

  resume(): void {
    if (this.#suspended === 0) throw new Error('Calculation is not suspended');
    this.#suspended -= 1;
    if (this.#changed) this.#schedule();
  }

  markDirty(ranges: readonly IUnitRange[]): void {
    this.#dirty.dirtyRanges.push(...ranges);
    this.#schedule();
  }

  markAllDirty(): void {
    this.#dirty.forceCalculation = true;
    this.#schedule();
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    this.#changed = true;
    if (this.#timer !== undefined || this.#running || this.#suspended > 0 || this.#disposed) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#start();
    }, 0);
  }

  #start(): void {
    if (this.#running || this.#suspended > 0 || !this.#changed) return;
    const dirty = this.#dirty;
    this.#dirty = nothingDirty();
    this.#changed = false;
    this.#running = true;
    this.#results.clear();
    this.#spilled = this.#spills();
    this.#listener.begun();
    this.#engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  #spills(): Map<string, readonly IRange[]> {
    const ranges = this.#engine.formulas.getArrayFormulaRange();
    return new Map(
      this.#engine.workbook.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        return [id, spillsOf(ranges, this.#engine.unitId, id)];
      }),
    );
  }

  /** Univer does not calculate a formula anew whose cell a shrinking spill has left: it would show what stood there. */
  #dirtyLeftCells(): void {
    const now = this.#spills();
    const left = [...this.#spilled].flatMap(([sheetId, before]) => {
      const after = now.get(sheetId) ?? [];
      return before
        .flatMap((range) =>
          leftOver(
            range,
            after.find((one) => one.startRow === range.startRow && one.startColumn === range.startColumn),
          ),
        )
        .map((range) => ({ unitId: this.#engine.unitId, sheetId, range }));
    });
    if (left.length > 0) this.markDirty(left);
  }

  /** Formulas are parsed once and remember what a name meant and where a table stood then; a table says itself whom it dirties. */
  #meaningsChanged(all: boolean): void {
    this.#engine.get(IFunctionService).deleteFormulaAstCacheKey('');
    const sheets: Record<string, string> = {};
    for (const sheet of this.#engine.workbook.getSheets()) sheets[sheet.getSheetId()] = '1';
    mergeUnits(this.#dirty.clearDependencyTreeCache, { [this.#engine.unitId]: sheets });
    if (all) this.markAllDirty();
  }

  #noteResults(results: ISetFormulaCalculationResultMutation): void {
    for (const sheets of Object.values(results.unitData))
      for (const sheet of Object.keys(sheets ?? {})) this.#results.add(sheet);
  }

  #notified(notice: ISetFormulaCalculationNotificationMutation): void {
    if (notice.functionsExecutedState === undefined || !this.#running) return;
    this.#running = false;
    this.#dirtyLeftCells();
    if (this.#changed) this.#schedule();
    this.#listener.ended([...this.#results]);
  }
}

function nothingDirty(): Dirty {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function merge(all: Dirty, more: Partial<Dirty>): void {
  all.forceCalculation ||= more.forceCalculation ?? false;
  all.dirtyRanges.push(...(more.dirtyRanges ?? []));
  mergeUnits(all.dirtyNameMap, more.dirtyNameMap);
  mergeUnits(all.dirtyDefinedNameMap, more.dirtyDefinedNameMap);
  mergeUnits(all.dirtySuperTableMap, more.dirtySuperTableMap);
  mergeUnits(all.clearDependencyTreeCache, more.clearDependencyTreeCache);
  mergeSheets(all.dirtyUnitFeatureMap, more.dirtyUnitFeatureMap);
  mergeSheets(all.dirtyUnitOtherFormulaMap, more.dirtyUnitOtherFormulaMap);
}

function mergeUnits(all: Dirty['dirtyNameMap'], more: Dirty['dirtyNameMap'] | undefined): void {
  for (const [unit, entries] of Object.entries(more ?? {})) all[unit] = { ...(all[unit] ?? {}), ...(entries ?? {}) };
}

function mergeSheets(all: Dirty['dirtyUnitFeatureMap'], more: Dirty['dirtyUnitFeatureMap'] | undefined): void {
  for (const [unit, sheets] of Object.entries(more ?? {})) {
    const merged: Record<string, Record<string, boolean>> = { ...(all[unit] ?? {}) };
    for (const [sheet, ids] of Object.entries(sheets ?? {})) merged[sheet] = { ...merged[sheet], ...ids };
    all[unit] = merged;
  }
}
