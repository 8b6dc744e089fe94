import assert from 'node:assert/strict';
import { contentTables } from '../../../src/domain/content/ContentTables';
import { metalOf } from '../../../src/domain/content/metalOf';
import { metalsPurchases, type MetalPurchase } from '../../../src/domain/content/metalsPurchases';
import { codes } from './checking';

describe('Table S', () => {
  it('has 56 codes of steel and 8 of aluminium', () => {
    const { S } = contentTables().hs;
    assert.equal(S.filter(({ metal }) => metal === 'steel').length, 56);
    assert.equal(S.filter(({ metal }) => metal === 'aluminium').length, 8);
  });
  it('is found by subheading, and by heading where it lists headings', () => {
    const metals = (hs: string): unknown => {
      const answer = metalOf(hs);
      return answer.kind === 'metal' ? answer.metals : codes(answer);
    };
    assert.deepEqual(metals('7208.36.01'), ['steel']);
    assert.deepEqual(metals('760612'), ['aluminium']);
    assert.deepEqual(metals('8708.29'), ['steel', 'aluminium']);
    assert.deepEqual(metals('7208.40'), ['HS_NOT_LISTED']);
    assert.deepEqual(metals('7610.10'), ['HS_NOT_LISTED']);
    assert.deepEqual(metals('steel'), ['PART_NOT_UNDERSTOOD']);
  });
});

describe('purchases of metals', () => {
  const coil: MetalPurchase = { hs: '7208.36', value: 100, originating: true };
  const ask = (lines: readonly MetalPurchase[], date = '2026-11-21'): ReturnType<typeof metalsPurchases> =>
    metalsPurchases(lines, date);

  it('are added up for each metal alone', () => {
    const answer = ask([coil, { ...coil, originating: false }, { hs: '7606.12', value: 40, originating: true }]);
    assert.ok(answer.kind === 'purchases');
    assert.deepEqual(answer.steel, { originating: 100, total: 200 });
    assert.deepEqual(answer.aluminium, { originating: 40, total: 40 });
  });
  it('of unknown origin are bought and not originating', () => {
    const answer = ask([{ ...coil, originating: null }]);
    assert.ok(answer.kind === 'purchases');
    assert.deepEqual([answer.steel, codes(answer)], [{ originating: 0, total: 100 }, ['UNKNOWN_ORIGIN']]);
  });
  it('of steel need melting and pouring in the region from 1 July 2027, of aluminium never', () => {
    const lines = [coil, { ...coil, meltedAndPoured: true }, { hs: '7606.12', value: 40, originating: true }];
    const before = ask(lines, '2027-06-30');
    assert.deepEqual(before.kind === 'purchases' && before.steel.originating, 200);
    const after = ask(lines, '2027-07-01');
    assert.ok(after.kind === 'purchases');
    assert.deepEqual([after.steel.originating, after.aluminium.originating], [100, 40]);
    assert.deepEqual(codes(after), ['MELTED_AND_POURED']);
  });
  it('of stampings count by the value of their metal, which must be named', () => {
    const stamping = { hs: '8708.29', value: 900, originating: true };
    assert.deepEqual(codes(ask([stamping])), ['POOLED_METALS']);
    assert.equal(ask([{ ...stamping, metal: 'steel' }]).kind, 'unknown');
    const answer = ask([{ ...stamping, metal: 'aluminium', metalValue: 300 }]);
    assert.deepEqual(answer.kind === 'purchases' && answer.aluminium, { originating: 300, total: 300 });
  });
  it('are refused with their line when a code or a value is wrong', () => {
    const answer = ask([coil, { ...coil, hs: '3926.90' }, { ...coil, value: -1 }]);
    assert.deepEqual([answer.kind, codes(answer)], ['refused', ['HS_NOT_LISTED', 'NEGATIVE_COST']]);
    assert.match(answer.findings[0]?.sentence.en ?? '', /^Line 2: 3926.90/);
  });
});
