import { LocaleType } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { CalculationPlugin } from './CalculationPlugin';
import { Engine, type EnginePlugin } from './Engine';
import type { Grid } from './Grid';
import { followingFormats } from './followingFormats';
import { ensureIteratorSome } from './iteratorSome';
import { UniverGrid } from './UniverGrid';

const PLUGINS: readonly EnginePlugin[] = [
  [UniverFormulaEnginePlugin],
  [CalculationPlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsNotePlugin],
];

export interface NodeGridOptions {
  /** Name of the only sheet at first. */
  readonly firstSheet?: string;
}

/** A workbook without an interface, for Node: tests, the command line, servers. */
export function createNodeGrid(options: NodeGridOptions = {}): Grid {
  ensureIteratorSome();
  const engine = new Engine({
    plugins: PLUGINS,
    language: { locale: LocaleType.EN_US, texts: {} },
    firstSheet: options.firstSheet ?? 'Hoja1',
  });
  followingFormats(engine);
  return new UniverGrid(engine);
}
