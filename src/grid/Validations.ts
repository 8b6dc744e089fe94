import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  numfmt,
  WrapStrategy,
} from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { rangeOf } from './addresses';
import type { Engine } from './Engine';
import type { FormulaText } from './FormulaText';
import type { Block, GridValidation } from './Grid';

const TYPES = {
  number: DataValidationType.DECIMAL,
  integer: DataValidationType.WHOLE,
  date: DataValidationType.DATE,
  'text-length': DataValidationType.TEXT_LENGTH,
} as const;

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greater: DataValidationOperator.GREATER_THAN,
  less: DataValidationOperator.LESS_THAN,
  greaterOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

/** Cells of a pick list look as any other, as in Excel; editing one opens its list. */
const PICK_LIST_LOOK = DataValidationRenderMode.TEXT;

/** Rules of what people may type. A strict rule refuses what they type, any other only marks it; the add-in may write anything. */
export class Validations {
  readonly #engine: Engine;
  readonly #text: FormulaText;
  #made = 0;

  constructor(engine: Engine, text: FormulaText) {
    this.#engine = engine;
    this.#text = text;
  }

  put(block: Block, rule: GridValidation | null): void {
    const target = { unitId: this.#engine.unitId, subUnitId: block.sheet };
    const ranges = [rangeOf(block)];
    this.#keepRowsEven();
    this.#engine.undo.begin();
    try {
      this.#engine.run(ClearRangeDataValidationCommand.id, { ...target, ranges });
      if (rule)
        this.#engine.run(AddSheetDataValidationCommand.id, { ...target, rule: this.#rule(block, rule, ranges) });
    } finally {
      this.#engine.undo.end();
    }
  }

  at(sheet: string, row: number, column: number): GridValidation | null {
    const rule = this.#engine.get(SheetDataValidationModel).getRuleByLocation(this.#engine.unitId, sheet, row, column);
    return rule ? this.#read(rule) : null;
  }

  #read(rule: ISheetDataValidationRule): GridValidation | null {
    const strict = rule.errorStyle === DataValidationErrorStyle.STOP;
    const first = rule.formula1 ?? '';
    const type: string = rule.type;
    if (type === DataValidationType.CUSTOM.toString())
      return { kind: 'custom', formula: this.#text.shown(first), strict };
    if (type === DataValidationType.LIST.toString()) {
      return first.startsWith('=')
        ? { kind: 'list-formula', formula: this.#text.shown(first), strict }
        : { kind: 'list', values: deserializeListOptions(first), strict };
    }
    const kind = keyOf(TYPES, rule.type);
    const operator = keyOf(OPERATORS, rule.operator);
    if (!kind || !operator) return null;
    const two = operator === 'between' || operator === 'notBetween';
    const second = two && rule.formula2 !== undefined ? { second: this.#limit(rule.formula2) } : {};
    return { kind, operator, first: this.#limit(first), ...second, strict };
  }

  /** Univer keeps limits as texts, and those of dates as dates. */
  #limit(text: string): string | number {
    if (text.startsWith('=')) return this.#text.shown(text);
    const parsed = numfmt.parseValue(text)?.v;
    return typeof parsed === 'number' ? parsed : text;
  }

  /** Univer wraps the texts of pick lists and makes their rows as high as that takes; Excel does not. */
  #keepRowsEven(): void {
    const list = this.#engine.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST);
    if (list) list.getExtraStyle = () => ({ tb: WrapStrategy.CLIP });
  }

  #rule(block: Block, rule: GridValidation, ranges: ISheetDataValidationRule['ranges']): ISheetDataValidationRule {
    this.#made += 1;
    const common = {
      uid: `validation-${this.#made}`,
      ranges,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    };
    const formula = (text: string): string => this.#text.stored(text, block.sheet, block.row, block.column);
    switch (rule.kind) {
      case 'list':
        return {
          ...common,
          type: DataValidationType.LIST,
          formula1: serializeListOptions([...rule.values]),
          showDropDown: true,
          renderMode: PICK_LIST_LOOK,
        };
      case 'list-formula':
        return {
          ...common,
          type: DataValidationType.LIST,
          formula1: formula(rule.formula),
          showDropDown: true,
          renderMode: PICK_LIST_LOOK,
        };
      case 'custom':
        return { ...common, type: DataValidationType.CUSTOM, formula1: formula(rule.formula) };
      case 'number':
      case 'integer':
      case 'date':
      case 'text-length':
        return {
          ...common,
          type: TYPES[rule.kind],
          operator: OPERATORS[rule.operator],
          formula1: formula(String(rule.first)),
          ...(rule.second !== undefined && { formula2: formula(String(rule.second)) }),
        };
    }
  }
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, value: string | undefined): K | undefined {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
}
