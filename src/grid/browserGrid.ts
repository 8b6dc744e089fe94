import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { browserLanguage } from './browserLanguage';
import { CalculationPlugin } from './CalculationPlugin';
import { Engine, type EnginePlugin } from './Engine';
import type { Grid } from './Grid';
import type { GridView } from './GridView';
import { SheetView } from './SheetView';
import { UniverGrid } from './UniverGrid';

export interface BrowserGridOptions {
  /** Language of Univer's own menus and dialogs. */
  readonly language: 'es' | 'en';
  /** Name of the only sheet at first. */
  readonly firstSheet?: string;
  /** Univer's toolbar; off where the page has a ribbon of its own. */
  readonly toolbar?: boolean;
}

/** A workbook that people see and edit, filling `container`, which needs a height; and where its cells are on the screen. */
export function createBrowserGrid(
  container: HTMLElement,
  options: BrowserGridOptions,
): { readonly grid: Grid; readonly view: GridView } {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: options.toolbar ?? false, formulaBar: true }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = new Map<string, EnginePlugin>();
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      const plugin: EnginePlugin = Array.isArray(entry) ? [entry[0], settingsOf(entry)] : [entry];
      const { pluginName } = plugin[0];
      if (!plugins.has(pluginName)) plugins.set(pluginName, plugin);
      if (pluginName === UniverFormulaEnginePlugin.pluginName)
        plugins.set(CalculationPlugin.pluginName, [CalculationPlugin]);
    }
  }
  const engine = new Engine({
    plugins: [...plugins.values()],
    language: browserLanguage(options.language),
    firstSheet: options.firstSheet ?? (options.language === 'es' ? 'Hoja1' : 'Sheet1'),
  });
  return { grid: new UniverGrid(engine), view: new SheetView(engine, container) };
}

function settingsOf(entry: readonly unknown[]): object {
  const settings = entry[1];
  return typeof settings === 'object' && settings !== null ? settings : {};
}
