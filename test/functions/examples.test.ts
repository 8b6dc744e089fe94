import assert from 'node:assert/strict';
import { evaluateFormula } from '../../src/cli/evaluate/evaluateFormula';
import { showValue } from '../../src/cli/evaluate/showValue';
import type { FunctionServices } from '../../src/functions';
import { allHelp } from '../../src/functions/help/allHelp';
import { seedAsk } from '../support/seedAsk';

const services: FunctionServices = {
  ask: seedAsk,
  peek: () => null,
  language: () => 'en',
  today: () => '2026-11-21',
};

describe('the examples on the help pages', () => {
  for (const { id, examples } of allHelp) {
    for (const { formula, shows } of examples) {
      it(`${formula} shows ${shows} (CBO.${id})`, async () => {
        assert.equal(showValue(await evaluateFormula(formula, services, 'en')), shows);
      });
    }
  }
});
