import type { IDisposable, IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { Engine } from './Engine';

/** Conditional formats follow their cells: in a browser Univer's interface sees to it, elsewhere nobody else does. */
export function followingFormats(engine: Engine): void {
  const following = new Map<string, IDisposable>();
  const references = engine.get(FormulaRefRangeService);
  engine.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
    if (type === 'sort') return;
    following.get(rule.cfId)?.dispose();
    following.delete(rule.cfId);
    const formula = formulaOf(rule);
    if (type === 'delete' || formula === null) return;
    const target = { unitId, subUnitId };
    const set = (changed: IConditionFormattingRule): IMutationInfo => ({
      id: SetConditionalRuleMutation.id,
      params: { ...target, cfId: rule.cfId, rule: changed },
    });
    const add = (added: IConditionFormattingRule): IMutationInfo => ({
      id: AddConditionalRuleMutation.id,
      params: { ...target, rule: added },
    });
    const remove = (cfId: string): IMutationInfo => ({
      id: DeleteConditionalRuleMutation.id,
      params: { ...target, cfId },
    });
    following.set(
      rule.cfId,
      references.registerRangeFormula(unitId, subUnitId, rule.ranges, [formula], (parts) => {
        const [first, ...others] = parts.map(({ ranges, formulas }) =>
          withFormula(rule, ranges, formulas[0] ?? formula),
        );
        if (first === undefined) return { redos: [remove(rule.cfId)], undos: [add(rule)] };
        const added = others.map((other) => ({ ...other, cfId: createCfId() }));
        return {
          redos: [set(first), ...added.map(add)],
          undos: [set(rule), ...added.map(({ cfId }) => remove(cfId))],
        };
      }),
    );
  });
}

function formulaOf({ rule }: IConditionFormattingRule): string | null {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : null;
}

const withFormula = (
  rule: IConditionFormattingRule,
  ranges: IConditionFormattingRule['ranges'],
  value: string,
): IConditionFormattingRule => ({ ...rule, ranges, rule: { ...rule.rule, value } as IConditionFormattingRule['rule'] });
