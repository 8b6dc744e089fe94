import { Injector, Plugin, setDependencies } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { DirtyMarks } from './DirtyMarks';

/** Puts `DirtyMarks` in the place of Univer's service before anything uses it; register it after the formula engine. */
export class CalculationPlugin extends Plugin {
  static override readonly pluginName = 'GRID_CALCULATION_PLUGIN';

  constructor(
    _settings: object | undefined,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([IActiveDirtyManagerService, { useClass: DirtyMarks }]);
  }
}

setDependencies(CalculationPlugin, [Injector], 1);
