import assert from 'node:assert/strict';
import { evaluateFormula } from '../../src/cli/evaluate/evaluateFormula';
import { showValue } from '../../src/cli/evaluate/showValue';
import type { Language } from '../../src/domain/language';
import type { FunctionServices } from '../../src/functions';
import { allHelp } from '../../src/functions/help/allHelp';
import { seedAsk } from '../support/seedAsk';

const services = (language: Language): FunctionServices => ({
  ask: seedAsk,
  peek: () => null,
  language: () => language,
  today: () => '2026-11-21',
});

describe('the examples on the help pages', () => {
  for (const { id, examples } of allHelp) {
    for (const { formula, shows } of examples) {
      for (const language of ['es', 'en'] as const) {
        const expected = typeof shows === 'string' ? shows : shows[language];
        it(`CBO.${id} in ${language}: ${formula}`, async () => {
          assert.equal(showValue(await evaluateFormula(formula, services(language), language)), expected);
        });
      }
    }
  }

  it('every function has one, but for those of the catalogue, whose rows differ by cluster', () => {
    const without = allHelp.filter(({ examples }) => examples.length === 0).map(({ id }) => id);
    assert.deepEqual(without, ['SUPPLIER', 'SUPPLIERS']);
  });
});
