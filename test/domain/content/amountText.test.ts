import assert from 'node:assert/strict';
import { amountText } from '../../../src/domain/content/amountText';

describe('amounts in sentences', () => {
  it('have separators of thousands and every digit that a cell keeps', () => {
    assert.equal(amountText(1234567.8), '1,234,567.8');
    assert.equal(amountText(-1000), '-1,000');
    assert.equal(amountText(0.1 + 0.2), '0.3');
    assert.equal(amountText(123456789012.345), '123,456,789,012.345');
  });
});
