import assert from 'node:assert/strict';
import { bySeverity } from '../../../src/domain/content/bySeverity';
import { finding, type Severity } from '../../../src/domain/content/Finding';

describe('the order of findings', () => {
  it('has errors first, then what is missing, warnings and notes, each in the order they were found', () => {
    const of = (severity: Severity, text: string): ReturnType<typeof finding> =>
      finding('COST_UNKNOWN', severity, text, text);
    const found = [of('note', 'a'), of('warning', 'b'), of('error', 'c'), of('missing', 'd'), of('error', 'e')];
    assert.equal(
      found.sort(bySeverity).reduce((order, { sentence }) => order + sentence.en, ''),
      'cedba',
    );
  });
});
