import type { CellValue } from '../domain/rows/CellValue';
import type { CellWrite } from '../workbook/Workbook';

/** A block of cells to write at once; Excel leaves a cell alone whose value is null. */
export interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** Describing another range costs about as much as passing over so many cells of a column. */
const WIDEST_GAP = 200;

/** Numbers in ascending order as stretches without gaps. */
export function stretches(numbers: readonly number[]): { readonly first: number; readonly count: number }[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const out: { first: number; count: number }[] = [];
  for (const number of sorted) {
    const last = out.at(-1);
    if (last !== undefined && last.first + last.count === number) last.count++;
    else out.push({ first: number, count: 1 });
  }
  return out;
}

function runsAlong(cells: readonly CellWrite[], down: boolean, widestGap: number): Run[] {
  const line = (cell: CellWrite): number => (down ? cell.column : cell.row);
  const place = (cell: CellWrite): number => (down ? cell.row : cell.column);
  const sorted = [...cells].sort((a, b) => line(a) - line(b) || place(a) - place(b));
  const groups: { readonly first: CellWrite; readonly values: (CellValue | null)[] }[] = [];
  for (const cell of sorted) {
    const group = groups.at(-1);
    const gap =
      group === undefined || line(group.first) !== line(cell)
        ? null
        : place(cell) - place(group.first) - group.values.length;
    if (group === undefined || gap === null || gap > widestGap) groups.push({ first: cell, values: [cell.value] });
    else group.values.push(...Array<null>(gap).fill(null), cell.value);
  }
  return groups.map(({ first: { row, column }, values }) => ({
    row,
    column,
    values: down ? values.map((value) => [value]) : [values],
  }));
}

/** Scattered cells as few runs, along columns or along rows, whichever gives fewer. The last write of a cell counts. */
export function groupIntoRuns(cells: readonly CellWrite[]): readonly Run[] {
  const latest = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const distinct = [...latest.values()];
  const down = runsAlong(distinct, true, WIDEST_GAP);
  const across = runsAlong(distinct, false, 0);
  return down.length <= across.length ? down : across;
}
