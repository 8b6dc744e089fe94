import type {
  DependencyIdentifier,
  IMutationInfo,
  Injector,
  IWorkbookData,
  PluginCtor,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { DirtyMarks } from './DirtyMarks';
import type { LanguagePack } from './language';
import { UndoSteps } from './UndoSteps';

/** A plugin of Univer, with its settings when it has some. */
export type EnginePlugin = readonly [plugin: PluginCtor, settings?: object];

export interface EngineSetup {
  readonly plugins: readonly EnginePlugin[];
  readonly language: LanguagePack;
  readonly firstSheet: string;
}

/** Rows and columns of a new sheet; sheets grow when more is written. Whole-column references reach this far only. */
export const NEW_SHEET = { rowCount: 20_000, columnCount: 200 } as const;

/** Univer keeps parsed formulas of all instances of the process together, by the id of the workbook: two must not share it. */
let made = 0;

/** The one workbook of a Univer instance, and the few ways in which the grid acts on it. */
export class Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly undo: UndoSteps;
  readonly formulas: FormulaDataModel;
  readonly unitId: string;
  #silence = 0;

  constructor(setup: EngineSetup) {
    made += 1;
    this.unitId = `workbook-${made}`;
    this.univer = new Univer({
      locale: setup.language.locale,
      locales: { [LocaleType.EN_US]: {}, [setup.language.locale]: setup.language.texts },
      logLevel: LogLevel.ERROR,
      logCommandExecution: false,
      override: [[IUndoRedoService, { useClass: UndoSteps }]],
    });
    this.injector = this.univer.__getInjector();
    for (const [plugin, settings] of setup.plugins) this.univer.registerPlugin(plugin, settings);
    const id = 'sheet-1';
    this.workbook = this.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      name: setup.firstSheet,
      sheetOrder: [id],
      sheets: { [id]: { id, name: setup.firstSheet, ...NEW_SHEET } },
    });
    this.commands = this.get(ICommandService);
    this.formulas = this.get(FormulaDataModel);
    const undo = this.get(IUndoRedoService);
    if (!(undo instanceof UndoSteps)) throw new Error('The undo service of the grid is not in place');
    this.undo = undo;
    this.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  get<T>(id: DependencyIdentifier<T>): T {
    return this.injector.get(id);
  }

  dirtyMarks(): DirtyMarks {
    const marks = this.get(IActiveDirtyManagerService);
    if (!(marks instanceof DirtyMarks)) throw new Error('The calculation of the grid is not in place');
    return marks;
  }

  /** True while the grid's own interface acts, so that no event is raised. */
  get silent(): boolean {
    return this.#silence > 0;
  }

  /** Acts for the add-in: raises no event of a person. */
  silently<T>(work: () => T): T {
    this.#silence += 1;
    try {
      return work();
    } finally {
      this.#silence -= 1;
    }
  }

  /** Runs a command of Univer whose handler is synchronous. */
  run(id: string, params: object): boolean {
    return this.commands.syncExecuteCommand(id, params);
  }

  /** Runs mutations and keeps their inverse, which are executed in the order given, as an undo step. */
  change(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    for (const mutation of redo) this.commands.syncExecuteCommand(mutation.id, mutation.params);
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [...undo], redoMutations: [...redo] });
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}`);
    return sheet;
  }

  /**
   * Univer's commands on cells and lines look at the active sheet only: makes it the given one while `work` runs. The mutations that they
   * make name their sheet; they find the person's sheet active, since the drawing turns to the active sheet when that one changes.
   */
  on<T>(sheet: string, work: () => T): T {
    const before = this.workbook.getActiveSheet(true);
    const target = this.sheet(sheet);
    if (!before || before === target) return work();
    let outermost: unknown = null;
    const hooks = [
      this.commands.beforeCommandExecuted((command) => {
        if (command.type === CommandType.COMMAND || outermost !== null) return;
        outermost = command;
        this.workbook.setActiveSheet(before);
      }),
      this.commands.onCommandExecuted((command) => {
        if (command !== outermost) return;
        outermost = null;
        this.workbook.setActiveSheet(target);
      }),
    ];
    this.workbook.setActiveSheet(target);
    try {
      return work();
    } finally {
      for (const hook of hooks) hook.dispose();
      this.workbook.setActiveSheet(before);
    }
  }

  dispose(): void {
    this.univer.dispose();
  }
}
