import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction } from '@univerjs/engine-formula';
import type { FunctionArgument, FunctionName, FunctionResult } from '../Grid';
import { functionArgument } from './arguments';
import { engineValue } from './results';

/** Where the formula that calls stands. */
export interface CallPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Caller = (name: string, given: readonly FunctionArgument[], place: CallPlace) => FunctionResult;

/**
 * A custom function in the engine. Univer's own way of adding functions hands blanks over as 0 and a throw stops the whole
 * pass; here blanks stay null and whatever goes wrong is a `#VALUE!` in the cell.
 */
export class CustomFunction extends BaseFunction {
  readonly #call: Caller;

  constructor(known: FunctionName, call: Caller) {
    super(known.name.toUpperCase());
    this.minParams = known.minArguments;
    this.maxParams = known.maxArguments;
    this.#call = call;
  }

  /** A text in quotes stays text, as in Excel; the engine would read "1/7/2024" as 7 January. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    try {
      const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      return engineValue(this.#call(String(this.name), given.map(functionArgument), place));
    } catch {
      return engineValue({ ok: false, error: '#VALUE!' });
    }
  }
}
