import assert from 'node:assert/strict';
import { billFields, matchBillHeading } from '../../../../src/domain/content/bill/billFields';
import { looseKey } from '../../../../src/domain/rows/looseKey';

describe('the headings of a bill of materials', () => {
  it('mean one field each', () => {
    const owner = new Map<string, string>();
    for (const { id, heading, aliases } of billFields) {
      for (const text of [id, heading.es, heading.en, ...aliases]) {
        const key = looseKey(text);
        assert.equal(owner.get(key) ?? id, id, text);
        owner.set(key, id);
      }
    }
  });

  for (const { id, heading, aliases } of billFields) {
    it(`${heading.es} is ${heading.en}, however it is typed`, () => {
      for (const text of [id, heading.es, heading.en, ...aliases]) {
        assert.equal(matchBillHeading(text)?.id, id);
        assert.equal(matchBillHeading(`  ${text.toUpperCase()}\u00a0:`)?.id, id);
        assert.equal(matchBillHeading(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ _]/g, '-'))?.id, id);
        assert.equal(matchBillHeading(`${text} (MXN)`)?.id, id);
      }
    });
  }

  it('that mean nothing are none', () => {
    for (const text of ['', ' ', 'Comentarios', '#N/A', 'x'.repeat(100_000)])
      assert.equal(matchBillHeading(text), null);
  });
});
