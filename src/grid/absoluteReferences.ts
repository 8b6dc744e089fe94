import { generateStringWithSequence, LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { Engine } from './Engine';

/** Sheet name with its mark, and the one or two corners. */
const REFERENCE = /^(.*!)?(\$?)([A-Z]*)(\$?)(\d*)(?::(\$?)([A-Z]*)(\$?)(\d*))?$/i;

/**
 * When cells are inserted or deleted, the rules of conditional formats and validations keep pointing at what they pointed at. Univer
 * moves only the relative parts of their references: the `$` are taken out before it moves them, and put back.
 */
export function absoluteReferences(engine: Engine): void {
  const service = engine.get(FormulaRefRangeService);
  const lexer = engine.get(LexerTreeBuilder);
  const move = service.transformFormulaByEffectCommand.bind(service);

  /** The formula with its references changed one by one. */
  const mapped = (formula: string, change: (reference: string, index: number) => string): string => {
    let index = -1;
    const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
    const changed = nodes.map((node) => {
      if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
      index += 1;
      return { ...node, token: change(node.token, index) };
    });
    return `=${generateStringWithSequence(changed)}`;
  };

  service.transformFormulaByEffectCommand = (unitId, sheet, formula, shift) => {
    const written: string[] = [];
    const relative = mapped(formula, (reference) => {
      written.push(reference);
      return withMarks(reference, '');
    });
    let left = 0;
    const moved = mapped(move(unitId, sheet, relative, shift), (reference, index) => {
      left += 1;
      return withMarks(reference, written[index] ?? reference);
    });
    // A reference to deleted cells is none any more, and nobody can say which of the others is which.
    return left === written.length ? moved : move(unitId, sheet, formula, shift);
  };
}

/** The reference with the `$` of another one. */
function withMarks(reference: string, like: string): string {
  const own = REFERENCE.exec(reference);
  if (own === null) return reference;
  const marks = REFERENCE.exec(like);
  const mark = (group: number): string => marks?.[group] ?? '';
  const part = (group: number): string => own[group] ?? '';
  const first = `${part(1)}${mark(2)}${part(3)}${mark(4)}${part(5)}`;
  return part(7) === '' && part(9) === '' ? first : `${first}:${mark(6)}${part(7)}${mark(8)}${part(9)}`;
}
