import type { IDisposable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { cellAddress } from '../addresses';
import type { Calculation } from '../Calculation';
import type { Engine } from '../Engine';
import type { FunctionArgument, FunctionInvoker, FunctionName, FunctionResult } from '../Grid';
import type { CellKey } from './Answers';
import { Answers } from './Answers';
import type { CallPlace } from './CustomFunction';
import { CustomFunction } from './CustomFunction';
import { guardBuiltIns } from './guardBuiltIns';
import { mendArrayConstants } from './mendArrayConstants';

/** Custom functions of the workbook, and the sentences that go with their errors. */
export class Functions {
  readonly #engine: Engine;
  readonly #service: IFunctionService;
  readonly #messages = new Map<CellKey, string>();
  #known: readonly string[] = [];
  #descriptions: IDisposable | undefined;
  #answers: Answers | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#service = engine.get(IFunctionService);
    guardBuiltIns(this.#service);
    mendArrayConstants();
  }

  get idle(): boolean {
    return this.#answers?.idle ?? true;
  }

  get pending(): number {
    return this.#answers?.pending ?? 0;
  }

  use(functions: readonly FunctionName[], invoke: FunctionInvoker, calculation: Calculation): void {
    this.#withdraw();
    this.#answers = new Answers(invoke, (cells) => {
      calculation.markDirty(this.#rangesOf(cells));
    });
    this.#known = functions.map((known) => known.name.toUpperCase());
    this.#service.registerExecutors(
      ...functions.map((known) => new CustomFunction(known, (name, given, place) => this.#call(name, given, place))),
    );
    this.#service.deleteFormulaAstCacheKey(...this.#known);
    this.#descriptions = this.#engine.get(IDescriptionService).registerDescriptions(functions.map(description));
    calculation.markAllDirty();
  }

  message(sheet: string, row: number, column: number): string | null {
    return this.#messages.get(cellKey(sheet, row, column)) ?? null;
  }

  /** Custom functions in these cells are asked again when calculated. */
  forget(which: (sheet: string, row: number, column: number) => boolean): void {
    this.#answers?.forget((cell) => {
      const place = placeOf(cell);
      return which(place.sheet, place.row, place.column);
    });
  }

  beginPass(): void {
    this.#answers?.beginPass();
  }

  endPass(): void {
    this.#answers?.endPass();
  }

  dispose(): void {
    this.#answers?.dispose();
  }

  #withdraw(): void {
    this.#answers?.dispose();
    this.#descriptions?.dispose();
    this.#service.unregisterExecutors(...this.#known);
    this.#service.deleteFormulaAstCacheKey(...this.#known);
    this.#messages.clear();
  }

  #call(name: string, given: readonly FunctionArgument[], place: CallPlace): FunctionResult {
    const cell = cellKey(place.sheet, place.row, place.column);
    const sheet = this.#engine.workbook.getSheetBySheetId(place.sheet)?.getName() ?? '';
    const result = this.#answers?.answer(cell, {
      name,
      arguments: given,
      address: cellAddress(sheet, place.row, place.column),
    });
    if (result && !result.ok && result.message !== undefined) this.#messages.set(cell, result.message);
    else this.#messages.delete(cell);
    return result ?? { ok: false, error: '#NAME?' };
  }

  /** Cells may have moved since they asked, so every formula that still waits is calculated too. */
  #rangesOf(cells: readonly CellKey[]): Parameters<Calculation['markDirty']>[0] {
    const ranges = cells.map((cell) => range(this.#engine.unitId, placeOf(cell)));
    for (const sheet of this.#engine.workbook.getSheets()) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.v === '#GETTING_DATA')
          ranges.push(range(this.#engine.unitId, { sheet: sheet.getSheetId(), row, column }));
      });
    }
    return ranges;
  }
}

function range(unitId: string, place: CallPlace) {
  return {
    unitId,
    sheetId: place.sheet,
    range: { startRow: place.row, endRow: place.row, startColumn: place.column, endColumn: place.column },
  };
}

function cellKey(sheet: string, row: number, column: number): CellKey {
  return `${row} ${column} ${sheet}`;
}

function placeOf(cell: CellKey): CallPlace {
  const [row, column, ...sheet] = cell.split(' ');
  return { row: Number(row), column: Number(column), sheet: sheet.join(' ') };
}

function description(known: FunctionName): IFunctionInfo {
  return {
    functionName: known.name.toUpperCase(),
    functionType: FunctionType.User,
    description: known.description,
    abstract: known.description,
    functionParameter: known.parameters.map((name, index) => ({
      name,
      detail: '',
      example: '',
      require: index < known.minArguments ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
