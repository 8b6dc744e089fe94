import type {
  IConditionFormattingRule,
  ISetConditionalRuleMutationParams,
} from '@univerjs/sheets-conditional-formatting';
import {
  AddCfCommand,
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  DeleteConditionalRuleMutation,
  SetCfCommand,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { blockOf, rangeOf } from './addresses';
import type { Engine } from './Engine';
import type { FormulaText } from './FormulaText';
import type { GridConditionalFormat } from './Grid';
import { univerStyle } from './styleOf';

/** Formats that depend on a formula. */
export class ConditionalFormats {
  readonly #engine: Engine;
  readonly #text: FormulaText;
  readonly #sheets = new Map<string, string>();

  constructor(engine: Engine, text: FormulaText) {
    this.#engine = engine;
    this.#text = text;
    engine.commands.onCommandExecuted((command) => {
      if (command.id === SetConditionalRuleMutation.id)
        this.#answerAnew(command.params as ISetConditionalRuleMutationParams);
    });
  }

  put(format: GridConditionalFormat): void {
    const { sheet, row, column } = format.block;
    if (this.#sheets.has(format.id) && this.#sheets.get(format.id) !== sheet) this.delete(format.id);
    const rule: IConditionFormattingRule = {
      cfId: format.id,
      ranges: [rangeOf(format.block)],
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: this.#text.stored(format.formula, sheet, row, column),
        style: univerStyle(format.style),
      },
    };
    const command = this.#sheets.has(format.id) ? SetCfCommand.id : AddCfCommand.id;
    this.#engine.run(command, { unitId: this.#engine.unitId, subUnitId: sheet, cfId: format.id, rule });
    this.#sheets.set(format.id, sheet);
  }

  all(): Omit<GridConditionalFormat, 'style'>[] {
    const model = this.#engine.get(ConditionalFormattingRuleModel);
    return [...this.#sheets].flatMap(([id, sheet]) => {
      const found = model.getRule(this.#engine.unitId, sheet, id);
      const range = found?.ranges[0];
      if (!found || !range) return [];
      const { rule } = found;
      if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return [];
      return [{ id, block: blockOf(sheet, range), formula: this.#text.shown(rule.value) }];
    });
  }

  /** Univer answers the formula of a rule that moved or changed for the cells it had before, unless the rule is added anew. */
  #answerAnew({ unitId, subUnitId, rule }: ISetConditionalRuleMutationParams): void {
    if (rule.rule.type !== CFRuleType.highlightCell || rule.rule.subType !== CFSubRuleType.formula) return;
    const current = this.#engine.get(ConditionalFormattingRuleModel).getRule(unitId, subUnitId, rule.cfId);
    if (!current) return;
    this.#engine.run(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId: rule.cfId });
    this.#engine.run(AddConditionalRuleMutation.id, { unitId, subUnitId, rule: { ...current } });
  }

  delete(id: string): void {
    const sheet = this.#sheets.get(id);
    if (sheet === undefined) return;
    this.#sheets.delete(id);
    if (this.#engine.workbook.getSheetBySheetId(sheet))
      this.#engine.run(DeleteCfCommand.id, { unitId: this.#engine.unitId, subUnitId: sheet, cfId: id });
  }
}
