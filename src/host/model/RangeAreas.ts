import type { CellRange } from './CellRange';

/** Several blocks of one sheet. */
export class RangeAreas {
  reference: string | null = null;

  constructor(
    readonly sheet: string,
    readonly ranges: readonly CellRange[],
  ) {}
}
