import type { IRange } from '@univerjs/core';
import type { IArrayFormulaRangeType } from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { touch } from './addresses';
import type { DirtyMark } from './DirtyMarks';

/** Nothing but formats is written, which dirties no formula. The first cell stands for all. */
export function onlyStyles({ cellValue }: ISetRangeValuesMutationParams): boolean {
  for (const row of Object.values<unknown>({ ...cellValue })) {
    if (typeof row !== 'object' || row === null) continue;
    for (const cell of Object.values<unknown>({ ...row })) {
      return typeof cell === 'object' && cell !== null && Object.keys(cell).every((key) => key === 's');
    }
  }
  return true;
}

/** What a block without gaps dirties, found without visiting each cell, as Univer does; null when there are gaps. */
export function denseDirt(
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
  spills: IArrayFormulaRangeType,
): ReturnType<DirtyMark['getDirtyData']> | null {
  const rows: Record<number, object | undefined> = cellValue ?? {};
  const lines = Object.keys(rows).map(Number);
  const columns = Object.keys(rows[lines[0] ?? 0] ?? {}).map(Number);
  const range = {
    startRow: Math.min(...ends(lines)),
    endRow: Math.max(...ends(lines)),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  const width = range.endColumn - range.startColumn + 1;
  if (lines.length !== range.endRow - range.startRow + 1 || columns.length !== width) return null;
  for (const line of lines) {
    const cells = rows[line] ?? {};
    if (Object.keys(cells).length !== width || !(range.startColumn in cells) || !(range.endColumn in cells))
      return null;
  }
  const at = (dirty: IRange) => ({ unitId, sheetId: subUnitId, range: dirty });
  const anchors = spillsOf(spills, unitId, subUnitId)
    .filter((spill) => touch(spill, range))
    .map(({ startRow, startColumn }) => at({ startRow, endRow: startRow, startColumn, endColumn: startColumn }));
  return { dirtyRanges: [at(range), ...anchors] };
}

/** Keys of an object come in ascending order, but many arguments are too many for `Math.min`. */
function ends(lines: readonly number[]): number[] {
  return lines.length === 0 ? [] : [lines[0] ?? 0, lines.at(-1) ?? 0];
}

/** The blocks that formulas of the sheet spill into. */
export function spillsOf(spills: IArrayFormulaRangeType, unitId: string, sheet: string): IRange[] {
  const rows: Record<number, Record<number, IRange> | undefined> = spills[unitId]?.[sheet] ?? {};
  return Object.values(rows).flatMap((columns) => Object.values(columns ?? {}));
}

/** The strips of the block that the other one, which begins at the same cell, does not cover. */
export function leftOver(before: IRange, after: IRange | undefined): IRange[] {
  if (!after) return [before];
  const strips: IRange[] = [];
  if (after.endRow < before.endRow) strips.push({ ...before, startRow: after.endRow + 1 });
  if (after.endColumn < before.endColumn) strips.push({ ...before, startColumn: after.endColumn + 1 });
  return strips;
}
