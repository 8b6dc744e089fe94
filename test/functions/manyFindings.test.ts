import assert from 'node:assert/strict';
import { ruleError } from '../../src/functions/ruleAnswer';
import { CellError } from '../../src/functions/CellError';
import { finding, refused } from '../../src/domain/content/Finding';

describe('the message of a cell', () => {
  it('tells the first five findings and counts the rest', () => {
    const all = Array.from({ length: 5000 }, (_, row) =>
      finding('COST_UNKNOWN', 'error', `Fila ${row}.`, `Row ${row}.`),
    );
    const { sentence } = ruleError(refused(...all));
    assert.match(
      sentence.en,
      /^Row 0 \(COST_UNKNOWN\)\. .*Row 4 \(COST_UNKNOWN\)\. There are 4995 more \(COST_UNKNOWN\)\.$/,
    );
    assert.match(sentence.es, /Hay 4995 más \(COST_UNKNOWN\)\.$/);
  });
  it('counts one that is left in the singular', () => {
    const all = Array.from({ length: 6 }, () => finding('COST_UNKNOWN', 'error', 'Falta.', 'Missing.'));
    assert.match(ruleError(refused(...all)).sentence.en, /There is 1 more \(COST_UNKNOWN\)\.$/);
  });
  it('is never longer than a cell can hold', () => {
    const { sentence } = CellError.wrongInput({ es: 'x'.repeat(40_000), en: 'y' });
    assert.deepEqual([sentence.es.length, sentence.en], [32_767, 'y']);
  });
});
