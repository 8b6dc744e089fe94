import type { IDisposable, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  toDisposable,
} from '@univerjs/core';

/** Cells that all steps together may remember; beyond it the older steps are forgotten. Univer itself keeps 20 steps. */
const MAX_REMEMBERED_CELLS = 1_000_000;

/**
 * Univer's undo stack with groups that nest and with bounded memory. Univer's own batching undoes the parts of a group in
 * the order in which they were done, which is wrong when two parts touch the same cells.
 */
export class UndoSteps extends LocalUndoRedoService {
  #depth = 0;
  #group: IUndoRedoItem[] = [];
  #remembered = 0;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.undoMutations.length === 0 && item.redoMutations.length === 0) return;
    if (this.#depth > 0) {
      this.#group.push(item);
      return;
    }
    const cells = rememberedCells(item);
    if (this.#remembered + cells > MAX_REMEMBERED_CELLS) {
      this.clearUndoRedo(item.unitID);
      this.#remembered = 0;
    }
    this.#remembered += cells;
    super.pushUndoRedo(item);
  }

  begin(): void {
    this.#depth += 1;
  }

  end(): void {
    if (this.#depth === 0) throw new Error('No undo group was begun');
    this.#depth -= 1;
    if (this.#depth > 0) return;
    const group = this.#group;
    this.#group = [];
    const [first] = group;
    if (!first) return;
    this.pushUndoRedo({
      unitID: first.unitID,
      redoMutations: group.flatMap((item) => item.redoMutations),
      undoMutations: group.toReversed().flatMap((item) => item.undoMutations),
    });
  }

  override __tempBatchingUndoRedo(): IDisposable {
    this.begin();
    return toDisposable(() => {
      this.end();
    });
  }
}

setDependencies(UndoSteps, [IUniverInstanceService, ICommandService, IContextService]);

function rememberedCells(item: IUndoRedoItem): number {
  return [...item.undoMutations, ...item.redoMutations].reduce((sum, mutation) => sum + cellsOf(mutation), 0);
}

function cellsOf(mutation: IMutationInfo): number {
  const params: unknown = mutation.params;
  if (typeof params !== 'object' || params === null || !('cellValue' in params)) return 0;
  const rows = params.cellValue;
  if (typeof rows !== 'object' || rows === null) return 0;
  let count = 0;
  for (const row of Object.values<unknown>({ ...rows }))
    if (typeof row === 'object' && row !== null) count += Object.keys(row).length;
  return count;
}
