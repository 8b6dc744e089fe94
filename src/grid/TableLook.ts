import { BooleanNumber } from '@univerjs/core';
import {
  DeleteWorksheetRangeThemeStyleMutation,
  RangeThemeStyle,
  SetWorksheetRangeThemeStyleMutation,
  SheetRangeThemeModel,
} from '@univerjs/sheets';
import { rangeOf } from './addresses';
import type { Engine } from './Engine';
import type { GridTable } from './Grid';

const THEME = 'eslabon-table';

/** How tables look: one look, after Excel's medium styles, for every style but none. Formats of cells stand above it. */
export class TableLook {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    const theme = new RangeThemeStyle(THEME, {
      headerRowStyle: { bg: { rgb: '#156082' }, cl: { rgb: '#FFFFFF' }, bl: BooleanNumber.TRUE },
      firstRowStyle: { bg: { rgb: '#E8F1F5' } },
      secondRowStyle: { bg: { rgb: '#FFFFFF' } },
    });
    engine.get(SheetRangeThemeModel).registerRangeThemeStyle(engine.unitId, theme);
  }

  change(before: GridTable | null, after: GridTable | null): void {
    if (before && before.style !== '') this.#run(DeleteWorksheetRangeThemeStyleMutation.id, before);
    if (after && after.style !== '') this.#run(SetWorksheetRangeThemeStyleMutation.id, after);
  }

  #run(mutation: string, { block }: GridTable): void {
    if (!this.#engine.workbook.getSheetBySheetId(block.sheet)) return;
    this.#engine.run(mutation, {
      unitId: this.#engine.unitId,
      subUnitId: block.sheet,
      range: rangeOf(block),
      themeName: THEME,
    });
  }
}
