import assert from 'node:assert/strict';
import { evaluateFormula } from '../../src/cli/evaluate/evaluateFormula';
import type { FunctionServices } from '../../src/functions';
import { allHelp } from '../../src/functions/help/allHelp';

/** Functions that ask the service; all others answer from their arguments. */
const REMOTE = new Set(['STAT', 'SHARE', 'SUPPLIER', 'SUPPLIERS']);

const offline: FunctionServices = { ask: null, peek: () => null, language: () => 'es', today: () => '2026-11-21' };

describe('functions without network and without a service', () => {
  for (const { id, examples } of allHelp.filter((help) => !REMOTE.has(help.id))) {
    it(`CBO.${id} answers`, async () => {
      for (const { formula } of examples) assert.notEqual(await evaluateFormula(formula, offline, 'es'), null, formula);
    });
  }
});
