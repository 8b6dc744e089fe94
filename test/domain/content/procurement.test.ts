import assert from 'node:assert/strict';
import { procurementContentOn } from '../../../src/domain/content/procurementContentOn';
import { codes, valueOf } from './checking';

describe('national content in procurement, by date', () => {
  it('is measured against the sale price to the end of 2026 and against net cost from 2027', () => {
    assert.equal(valueOf(procurementContentOn(1000, 300, '2026-12-31', 'PRICE')), 0.7);
    assert.equal(valueOf(procurementContentOn(800, 300, '2027-01-01', 'NET_COST')), 0.625);
  });
  it('takes a base that nobody named for the base of the day', () => {
    assert.equal(valueOf(procurementContentOn(1000, 300, '2026-12-31')), 0.7);
    assert.equal(valueOf(procurementContentOn(1000, 300, '2027-01-01')), 0.7);
  });
  it('refuses the base of other days', () => {
    assert.deepEqual(codes(procurementContentOn(800, 300, '2026-12-31', 'NET_COST')), ['METHOD_MIX']);
    assert.deepEqual(codes(procurementContentOn(1000, 300, '2027-01-01', 'PRICE')), ['METHOD_MIX']);
  });
  it('has no rule before October 2010', () => {
    assert.deepEqual(codes(procurementContentOn(1000, 300, '2010-10-13')), ['WRONG_DATE']);
  });
  it('says that the formula is the common reading, and is unknown without an amount', () => {
    assert.deepEqual(codes(procurementContentOn(1000, 300, '2026-01-01')), ['INTERPRETATION']);
    assert.equal(procurementContentOn(null, 300, '2026-01-01').kind, 'unknown');
  });
});
