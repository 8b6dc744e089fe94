import type { InputRule, PageArea, PageInput } from './NewPage';

/** An input with what is said of it while it is selected. */
export function inputOf(
  area: PageArea,
  rule: InputRule,
  said: { readonly name: string; readonly hint: string },
): PageInput {
  return { area, rule, hint: { title: said.name, message: said.hint } };
}
