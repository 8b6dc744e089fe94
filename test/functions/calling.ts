import assert from 'node:assert/strict';
import { callFunction, CellError, connectFunctions, type FunctionBlock } from '../../src/functions';
import type { Bilingual, Language } from '../../src/domain/language';

/** Functions as a person with this language sees them, without a service. */
export function speak(language: Language): void {
  connectFunctions({ ask: null, peek: () => null, language: () => language, today: () => '2026-11-21' });
}

/** The answer of a function that needs no service. */
export function call(id: string, ...inputs: unknown[]): FunctionBlock {
  const block = callFunction(id, inputs);
  assert.ok(!(block instanceof Promise), `CBO.${id} answers at once`);
  return block;
}

/** The first cell of the answer. */
export function cell(id: string, ...inputs: unknown[]): unknown {
  return call(id, ...inputs)[0]?.[0];
}

/** The sentences of the error in the first cell, and its code. */
export function wrong(id: string, ...inputs: unknown[]): Bilingual & { readonly code: string } {
  const answer = cell(id, ...inputs);
  assert.ok(answer instanceof CellError, `CBO.${id} gives ${JSON.stringify(answer)}`);
  return { ...answer.sentence, code: answer.code };
}

/** The cell beside a label of an answer that spills. */
export function beside(block: FunctionBlock, label: string, column = 1): unknown {
  const row = block.find(([first]) => first === label);
  assert.ok(row, `${label} in ${JSON.stringify(block)}`);
  return row[column];
}
